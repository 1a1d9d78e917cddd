using System.Numerics;
using Sim.Engine.Chances;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

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
        var playbook = doing.Table.Playbook;

        // What is raised during an opening waits for the next, wherever it stands in the order.
        var raised = doing.Table.Raised;
        var isAnyRaised = false;
        foreach (var happening in playbook.Raisable)
        {
            raised[happening] = affairs[affairs.Scenario.Layout.Raised + happening];
            isAnyRaised |= raised[happening] != 0;
        }

        if (crisis < 0 && !isAnyRaised && playbook.Almanac is { } almanac)
        {
            LetCome(doing, almanac);
            return;
        }

        foreach (var played in playbook.ByUrgency)
        {
            if (played.Event.Crisis == crisis && (played.Event.Question is null || HasRoom(affairs.Situation)) && Comes(played, raised[played.Event.Index] != 0, doing, out var draw))
            {
                Come(played, draw, doing);
            }
        }
    }

    // Where nothing is raised: only those are looked at that may come by the numbers. They are looked up anew whenever one has come.
    private static void LetCome(in Doing doing, Almanac almanac)
    {
        var affairs = doing.Affairs;
        var (next, until) = almanac.OpenIn(affairs.Turn);
        if (next >= until)
        {
            return;
        }

        Span<byte> line = stackalloc byte[Almanac.Wide];
        line.Clear();
        almanac.Read(affairs.Situation.Numbers, line);
        var hasRoom = HasRoom(affairs.Situation);
        while (next < until)
        {
            var first = next / Almanac.Wide * Almanac.Wide;
            var found = almanac.MayCome(first / Almanac.Wide, line) >> (next - first) << (next - first);
            next = first + Almanac.Wide;
            for (; found != 0; found &= found - 1)
            {
                var at = first + BitOperations.TrailingZeroCount(found);
                if (Comes(almanac, at, hasRoom, doing, out var draw))
                {
                    Come(almanac.Events[at], draw, doing);
                    almanac.Read(affairs.Situation.Numbers, line);
                    hasRoom = HasRoom(affairs.Situation);
                    next = at + 1;
                    break;
                }
            }
        }
    }

    private static bool Comes(Almanac almanac, int at, bool hasRoom, in Doing doing, out Draw? draw)
    {
        draw = null;
        ref readonly var entry = ref almanac.Entries[at];
        if ((entry.Asks && !hasRoom) || (!entry.Again && doing.Affairs.Situation.HappenedIn(entry.Index) >= 0)
            || (!entry.IsWhole && !Holds(almanac.Events[at], doing)))
        {
            return false;
        }

        if (entry.Odds is { } odds)
        {
            draw = doing.Affairs.Draw(odds, entry.Address);
            return draw.Value.Happens;
        }

        doing.Affairs.Scene.Play(Cast.Nobody);
        return entry.IsCertain || IsDrawn(almanac.Events[at], doing, out draw);
    }

    // For one more question in this session.
    private static bool HasRoom(Situation situation) => Items.Count(situation, Items.Question) < Scenario.MostQuestions;

    private static void Come(PlayedEvent played, Draw? draw, in Doing doing)
    {
        var (affairs, happening) = (doing.Affairs, played.Event);
        affairs.Witness?.Happened(affairs.Situation, happening.Index);
        affairs.Told?.Add(new EventHappened(affairs.Turn, happening.Index, draw) { Also = Passages.Told(happening.Also, affairs.Situation) });
        affairs[affairs.Scenario.Layout.Happened + happening.Index] = affairs.Turn + 1;
        affairs[affairs.Scenario.Layout.Raised + happening.Index] = 0;
        EffectList.ApplyAll(played.Effects, doing with { Cause = new Cause(CauseKind.Event, happening.Index, -1, -1, affairs.Turn) });
        if (happening.Question is not null)
        {
            Items.Add(affairs, Items.Question, happening.Index, Cast.Nobody);
        }
    }

    private static bool Comes(PlayedEvent played, bool isRaised, in Doing doing, out Draw? draw)
    {
        draw = null;
        var happening = played.Event;
        var situation = doing.Affairs.Situation;
        if (IsOver(happening, situation))
        {
            return false;
        }

        if (isRaised)
        {
            return true;
        }

        return !happening.OnlyRaised && situation.Turn >= happening.FromTurn && situation.Turn <= happening.UntilTurn
            && (happening.Crisis < 0 || (situation.Step >= happening.Steps.First && situation.Step <= happening.Steps.Last))
            && Holds(played, doing)
            && IsDrawn(played, doing, out draw);
    }

    private static bool IsOver(Event happening, Situation situation) => situation.HappenedIn(happening.Index) >= 0 && !happening.Again;

    private static bool Holds(PlayedEvent played, in Doing doing)
    {
        doing.Affairs.Scene.Play(Cast.Nobody);
        return played.If.Holds(doing.Affairs.Scene);
    }

    private static bool IsDrawn(PlayedEvent played, in Doing doing, out Draw? draw)
    {
        draw = null;
        if (played.Chance is { } chance)
        {
            draw = doing.Affairs.Draw(chance.Of(doing.Affairs.Scene), doing.Table.Addresses.Events[played.Event.Index]);
            return draw.Value.Happens;
        }

        return true;
    }
}
