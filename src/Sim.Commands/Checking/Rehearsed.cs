using System.Globalization;
using Sim.Commands.Outputs;
using Sim.Explorer.Rehearsals;
using Sim.Language.Rehearsing;

namespace Sim.Commands.Checking;

/// <summary>Plays a checked scenario many times, and adds what its author should know of that.</summary>
internal static class Rehearsed
{
    public static Checked Of(Surroundings surroundings, Checked check, int games, ulong seed)
    {
        if (check.Compilation.Scenario is not { } scenario)
        {
            return check;
        }

        var rehearsing = new Rehearsing
        {
            Scenario = scenario,
            Games = games,
            Seed = seed,
            Threads = Environment.ProcessorCount,
            Words = RehearsalFindings.WordsOf(scenario),
            PassageWords = RehearsalFindings.PassageWordsOf(scenario),
        };
        using var bar = new ProgressBar(surroundings, games, "game");
        var rehearsal = rehearsing.Run(bar.Told);
        return check with { Compilation = check.Compilation.With(rehearsal), Rehearsal = rehearsal };
    }

    /// <summary>What the rehearsal was, in two lines.</summary>
    public static IEnumerable<string> Lines(Checked check)
    {
        if (check.Rehearsal is not { } rehearsal)
        {
            yield break;
        }

        var (decisions, words) = (rehearsal.Length.Decisions, rehearsal.Length.Words);
        yield return string.Create(CultureInfo.InvariantCulture, $"{Printable.Text(check.Nearby)}: {rehearsal.Games} games were played from seed {rehearsal.Seed}. Half of them took at most {decisions.Median} decisions and {words.Median} words, nine of ten at most {decisions.NineOfTen} and {words.NineOfTen}.");
        yield return string.Create(CultureInfo.InvariantCulture, $"Still in office at the end: {string.Join(", ", rehearsal.Habits.Where(habit => habit.Games > 0).Select(habit => string.Create(CultureInfo.InvariantCulture, $"{habit.Player} {habit.Kept * 100L / habit.Games} %")))}.");
    }
}
