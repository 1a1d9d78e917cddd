using Sim.Engine.Chances;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;

namespace Sim.Engine.Turns;

/// <summary>The opening of a turn: what was promised lands, what happens happens, questions come on the agenda.</summary>
public static class Opening
{
    public static void Run(in Doing doing)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        Arrivals.Run(doing);
        Delays.Land(doing);

        LetCome(doing, crisis: -1);
        Informing.Run(doing);
        foreach (var person in affairs.Scenario.People)
        {
            affairs[layout.SlotsLeft + person.Index] = person.Acts && affairs.Situation.IsActive(person.Index) ? affairs.Scenario.Slots : 0;
        }
    }

    /// <summary>What happens in this step of the crisis that is open.</summary>
    public static void LetComeInDays(in Doing doing) => LetCome(doing, doing.Affairs.Situation.Crisis);

    private static void LetCome(in Doing doing, int crisis)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;

        // What is raised during an opening waits for the next, wherever it stands in the order.
        var raised = doing.Table.Raised.AsSpan();
        affairs.Situation.Numbers.AsSpan(layout.Raised, raised.Length).CopyTo(raised);
        foreach (var played in doing.Table.Playbook.ByUrgency)
        {
            var happening = played.Event;
            if (happening.Crisis != crisis || (happening.Question is not null && Items.Count(affairs.Situation, Items.Question) >= Scenario.MostQuestions))
            {
                continue;
            }

            if (Comes(played, raised[happening.Index] != 0, doing, out var draw))
            {
                affairs.Witness?.Happened(affairs.Situation, happening.Index);
                affairs.Told?.Add(new EventHappened(affairs.Turn, happening.Index, draw) { Also = Passages.Told(happening.Also, affairs.Situation) });
                affairs[layout.Happened + happening.Index] = affairs.Turn + 1;
                affairs[layout.Raised + happening.Index] = 0;
                EffectList.ApplyAll(played.Effects, doing with { Cause = new Cause(CauseKind.Event, happening.Index, -1, -1, affairs.Turn) });
                if (happening.Question is not null)
                {
                    Items.Add(affairs, Items.Question, happening.Index, Cast.Nobody);
                }
            }
        }
    }

    private static bool Comes(PlayedEvent played, bool isRaised, in Doing doing, out Draw? draw)
    {
        draw = null;
        var happening = played.Event;
        var scene = doing.Affairs.Scene;
        var situation = doing.Affairs.Situation;
        if (situation.HappenedIn(happening.Index) >= 0 && !happening.Again)
        {
            return false;
        }

        if (isRaised)
        {
            return true;
        }

        if (happening.OnlyRaised || situation.Turn < happening.FromTurn || situation.Turn > happening.UntilTurn
            || (happening.Crisis >= 0 && (situation.Step < happening.Steps.First || situation.Step > happening.Steps.Last)))
        {
            return false;
        }

        scene.Play(Cast.Nobody);
        if (!played.If.Holds(scene))
        {
            return false;
        }

        if (played.Chance is { } chance)
        {
            draw = doing.Affairs.Draw(chance.Of(scene), doing.Table.Addresses.Events[happening.Index]);
            return draw.Value.Happens;
        }

        return true;
    }
}
