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
        var questions = QuestionsUpTo(scenario);
        foreach (var happening in scenario.Events)
        {
            if (!happening.OnlyRaised)
            {
                Mark(possible, happening.FromTurn, LastTurn(happening, questions));
            }
        }

        foreach (var (raised, from) in Raised(scenario))
        {
            Mark(possible, from, possible.Length - 1);
        }

        return possible;
    }

    /// <summary>What depends on nothing comes when its window opens, unless other questions fill the agenda, of which a session takes three.</summary>
    private static int LastTurn(Event happening, int[] questions) =>
        happening.If is not null || happening.Chance is not null || happening.Again ? happening.UntilTurn
        : happening.Question is null ? happening.FromTurn
        : Math.Min(happening.UntilTurn, happening.FromTurn + ((questions[Math.Min(happening.FromTurn, questions.Length - 1)] - 1) / 3));

    /// <summary>For each turn, the questions whose windows have opened by then.</summary>
    private static int[] QuestionsUpTo(Scenario scenario)
    {
        var questions = new int[scenario.Calendar.Turns];
        foreach (var happening in scenario.Events)
        {
            if (happening.Question is not null && happening.FromTurn < questions.Length)
            {
                questions[happening.FromTurn]++;
            }
        }

        for (var turn = 1; turn < questions.Length; turn++)
        {
            questions[turn] += questions[turn - 1];
        }

        return questions;
    }

    private static IEnumerable<(int Event, int From)> Raised(Scenario scenario)
    {
        var byEvents = scenario.Events.SelectMany(happening => EveryEffect.Of(happening).Select(effect => (Effect: effect, From: happening.FromTurn)));
        var byOthers = EveryEffect.Of(scenario with { Events = [] }).Select(effect => (Effect: effect, From: 0));
        return byEvents.Concat(byOthers).Where(one => one.Effect is Raise).Select(one => (((Raise)one.Effect).Event, one.From));
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
