using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Persons;

/// <summary>
/// What the player has spoken of in confidence: with whom he has agreed against whom, what was answered and when, and who has asked
/// him. Only what he heard himself; whether a man keeps his word nobody knows before the hands are counted.
/// </summary>
public static class Confidences
{
    public static IEnumerable<Block> Of(GameView view)
    {
        var lines = All(view).ToList();
        if (lines.Count > 0)
        {
            yield return new Heading("Who is with you");
            yield return Facts.Of(lines);
        }
    }

    /// <summary>Who has, as the player heard himself, agreed to move against whom, and when; what is void no more.</summary>
    public static IEnumerable<(int Person, int Against, int Turn)> Known(GameView view) =>
    [
        .. Asked(view).Select(s => (s.Actor, s.Rival, s.Turn)),
        .. Answers(view).Where(s => s.Agreed).Select(s => (s.Target, s.Rival, s.Turn)),
    ];

    /// <summary>What stands between the player and one colleague: <c>agreed on 7 May 53 to move against Markov</c>; empty for nothing.</summary>
    public static string With(GameView view, int person) => string.Join("; ", Answers(view).Where(s => s.Target == person).Select(s => s.Agreed
        ? $"agreed on {Date(view, s)} to move against {Names.Person(view, s.Rival)}"
        : $"would not move against {Names.Person(view, s.Rival)}, asked on {Date(view, s)}"));

    private static IEnumerable<Fact> All(GameView view)
    {
        foreach (var rival in Answers(view).GroupBy(s => s.Rival).OrderBy(g => g.Key))
        {
            yield return new Fact(
                $"Against {Names.Person(view, rival.Key)}",
                string.Join("; ", rival.OrderByDescending(s => s.Agreed).ThenBy(s => s.Turn)
                    .Select(s => $"{Names.Person(view, s.Target)} {(s.Agreed ? "agreed" : "would not")} ({Date(view, s)})")),
                view.Situation.PledgedAgainst(view.Chair) == rival.Key ? "you have given your word" : "");
        }

        foreach (var asked in Asked(view).GroupBy(s => (s.Actor, s.Rival)))
        {
            var last = asked.Last();
            yield return new Fact(
                $"Asked by {Names.Person(view, last.Actor)}",
                $"whether you would move against {Names.Person(view, last.Rival)} ({Date(view, last)})",
                last.Agreed ? "you gave your word" : last.Leaked ? "you let him know" : "you gave no promise");
        }
    }

    private static IEnumerable<Sounded> Asked(GameView view) => view.Chair < 0 ? []
        : view.Chronicle.Happenings.OfType<Sounded>().Where(s => s.Target == view.Chair && s.Actor != view.Chair && IsOpen(view, s, s.Actor));

    /// <summary>
    /// The answers that still stand. To each colleague his last agreement holds, for a man is bound against one only; a refusal is
    /// told where he has not agreed to the same since or before.
    /// </summary>
    private static IEnumerable<Sounded> Answers(GameView view)
    {
        if (view.Chair < 0)
        {
            return [];
        }

        return view.Chronicle.Happenings.OfType<Sounded>()
            .Where(s => s.Actor == view.Chair && s.Draw is not null)
            .GroupBy(s => s.Target)
            .SelectMany(InForce)
            .Where(s => IsOpen(view, s, s.Target))
            .OrderBy(s => s.Turn);
    }

    private static IEnumerable<Sounded> InForce(IEnumerable<Sounded> withOne)
    {
        var all = withOne.ToList();
        var agreed = all.LastOrDefault(s => s.Agreed);
        // It is the day of the first yes that counts; to be asked again changes nothing.
        var first = agreed is null ? null : all.First(s => s.Agreed && s.Rival == agreed.Rival);
        var refused = all.Where(s => !s.Agreed && s.Rival != agreed?.Rival).GroupBy(s => s.Rival).Select(g => g.Last());
        return first is null ? refused : refused.Prepend(first);
    }

    // What was said is void when one of them is out, or when the blow has been struck and has failed.
    private static bool IsOpen(GameView view, Sounded sounded, int other) =>
        view.Situation.StandingOf(sounded.Rival) == Standing.Active
        && view.Situation.StandingOf(other) == Standing.Active
        && !view.Chronicle.Happenings.SkipWhile(h => !ReferenceEquals(h, sounded)).OfType<ShowdownHeld>()
            .Any(h => h.Against == sounded.Rival && h.End == ShowdownEnd.Outvoted);

    private static string Date(GameView view, Sounded sounded) => Dates.Brief(view.Scenario.Calendar, sounded.Turn);
}
