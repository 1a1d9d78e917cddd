using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Turns;

/// <summary>
/// Crises, played in days between the session of a turn and its close. Each step has its own events, initiative and session; at its end the
/// rules of the crisis move the world. One crisis is open at a time; of several that could open, the first in the scenario does, and then the next.
/// </summary>
internal static class Days
{
    /// <summary>Goes on to the next step of a crisis, or opens one; false where the turn can close.</summary>
    public static bool GoOn(in Doing doing)
    {
        var situation = doing.Affairs.Situation;
        if (situation.Crisis is var open and >= 0)
        {
            End(doing, open);
        }

        var crisis = situation.Crisis >= 0 ? situation.Crisis : FirstThatOpens(doing);
        if (crisis < 0)
        {
            return false;
        }

        Begin(doing, doing.Table.Playbook.Crises[crisis].Crisis);
        return true;
    }

    // What was done in the step has its consequences, and the crisis may be over.
    private static void End(in Doing doing, int open)
    {
        var affairs = doing.Affairs;
        foreach (var rule in doing.Table.Playbook.Rules)
        {
            if (rule.Rule.Crisis == open)
            {
                Close.Move(rule, doing);
            }
        }

        var crisis = doing.Table.Playbook.Crises[open];
        affairs.Scene.Play(Cast.Nobody);
        if (affairs.Situation.Step >= crisis.Crisis.Days || crisis.EndsIf?.Holds(affairs.Scene) == true)
        {
            affairs.Told?.Add(new CrisisOver(affairs.Turn, open));
            affairs[affairs.Scenario.Layout.Crises] = 0;
        }
    }

    private static int FirstThatOpens(in Doing doing)
    {
        var affairs = doing.Affairs;
        affairs.Scene.Play(Cast.Nobody);
        foreach (var played in doing.Table.Playbook.Crises)
        {
            var crisis = played.Crisis;
            if (affairs.Situation.StepsOf(crisis.Index) == 0
                && affairs.Turn >= crisis.FromTurn && affairs.Turn <= crisis.UntilTurn
                && played.If.Holds(affairs.Scene))
            {
                return crisis.Index;
            }
        }

        return -1;
    }

    private static void Begin(in Doing doing, Crisis crisis)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        Session.Adjourn(affairs);
        affairs[layout.Crises] = crisis.Index + 1;
        affairs[layout.Crises + 1 + crisis.Index]++;
        if (affairs.Situation.Step == 1)
        {
            affairs.Told?.Add(new CrisisOpened(affairs.Turn, crisis.Index));
        }

        ForgetYesterday(affairs);
        Opening.LetComeInDays(doing);
        foreach (var person in affairs.Scenario.People)
        {
            affairs[layout.SlotsLeft + person.Index] = person.Acts && affairs.Situation.IsActive(person.Index) ? crisis.Slots : 0;
        }
    }

    // What needs no rest can be done on each day again.
    private static void ForgetYesterday(Affairs affairs)
    {
        var layout = affairs.Scenario.Layout;
        foreach (var act in affairs.Scenario.Acts)
        {
            if (act.Rest == 0 && !act.Once)
            {
                affairs.Situation.Numbers.AsSpan(layout.LastDone + (act.Index * layout.People), layout.People).Clear();
            }
        }
    }
}
