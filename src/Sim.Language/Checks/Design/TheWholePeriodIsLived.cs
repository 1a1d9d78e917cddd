using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Design;

/// <summary>
/// There is no long stretch of the game in which no event can happen. Whatever might happen counts as possible: a condition may hold at any
/// time, and what another raises may come at any time after it.
/// </summary>
internal static class TheWholePeriodIsLived
{
    /// <summary>With fewer events a scenario is still being written.</summary>
    private const int FewestEvents = 3;

    private const int ShortestStretch = 3;

    public static void Look(Inspection inspection)
    {
        var scenario = inspection.Scenario;
        if (inspection.Findings.HasErrors || inspection.Draft.Head is not { } head || scenario.Events.Length < FewestEvents)
        {
            return;
        }

        var (first, length) = Longest(Possible(scenario));
        if (length >= ShortestStretch && length * 4 > scenario.Calendar.Turns)
        {
            inspection.Findings.Add(EmptyStretch.At(
                head.PlaceOf(ScenarioForm.Turns), scenario.Calendar.FirstDay(first), scenario.Calendar.LastDay(first + length - 1), length, scenario.Calendar.Turns));
        }
    }

    private static bool[] Possible(Scenario scenario)
    {
        var possible = new bool[scenario.Calendar.Turns];
        foreach (var happening in scenario.Events)
        {
            if (!happening.OnlyRaised)
            {
                Mark(possible, happening.FromTurn, LastTurn(scenario, happening));
            }
        }

        foreach (var (raised, from) in Raised(scenario))
        {
            Mark(possible, from, possible.Length - 1);
        }

        return possible;
    }

    /// <summary>What depends on nothing comes when its window opens, unless the agenda is full of other questions.</summary>
    private static int LastTurn(Scenario scenario, Event happening)
    {
        if (happening.If is not null || happening.Chance is not null || happening.Again)
        {
            return happening.UntilTurn;
        }

        var waiting = happening.Question is null ? 0 : scenario.Events.Count(other => other.Question is not null && other.FromTurn <= happening.FromTurn);
        return Math.Min(happening.UntilTurn, happening.FromTurn + (waiting / 3) + (waiting > 1 ? 1 : 0));
    }

    private static IEnumerable<(int Event, int From)> Raised(Scenario scenario)
    {
        var byEvents = scenario.Events.SelectMany(happening => happening.Effects
            .Concat(happening.Question?.Options.SelectMany(option => option.Effects) ?? [])
            .Select(effect => (Effect: effect, From: happening.FromTurn)));
        var byOthers = scenario.Acts.SelectMany(act => act.Effects)
            .Concat(scenario.Rules.SelectMany(rule => rule.Effects))
            .Concat(scenario.Machines.SelectMany(machine => machine.Transitions).SelectMany(way => way.Effects))
            .Select(effect => (Effect: effect, From: 0));
        foreach (var (effect, from) in byEvents.Concat(byOthers))
        {
            if ((effect is After after ? after.Then : effect) is Raise raise)
            {
                yield return (raise.Event, from);
            }
        }
    }

    private static void Mark(bool[] possible, int from, int until)
    {
        for (var turn = Math.Max(0, from); turn <= until && turn < possible.Length; turn++)
        {
            possible[turn] = true;
        }
    }

    private static (int First, int Length) Longest(bool[] possible)
    {
        var (first, longest, at) = (0, 0, 0);
        for (var turn = 0; turn < possible.Length; turn++)
        {
            at = possible[turn] ? 0 : at + 1;
            if (at > longest)
            {
                (first, longest) = (turn - at + 1, at);
            }
        }

        return (first, longest);
    }
}
