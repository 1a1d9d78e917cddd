using System.Globalization;
using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Recordings;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Forecasts;

/// <summary>What the player said about how it would end: while the game runs, as he said it; when it is over, beside what came.</summary>
public static class ScorePage
{
    public static Page Of(GameView view) => Page.Of("Your forecasts", Blocks(view));

    /// <summary>Nothing where he said nothing.</summary>
    public static IEnumerable<Block> Blocks(GameView view)
    {
        // Of several words on one thing in one turn the last one counts.
        var said = Said(view).GroupBy(s => (s.Turn, s.Said.Outcome)).Select(g => g.Last()).ToList();
        if (said.Count == 0)
        {
            yield break;
        }

        yield return Facts.Of(said.Select(s => Line(view, s)));
        if (view.IsOver)
        {
            yield return new Paragraph(Score(view, said));
        }
    }

    private static IEnumerable<(int Turn, Expect Said, Outcome Outcome)> Said(GameView view) =>
        from logged in view.Decisions
        let expect = logged.Decision as Expect
        where expect is not null
        let outcome = Outcome.Read(view.Scenario, view.Chair, expect.Outcome)
        where outcome is not null
        select (logged.Turn, expect, outcome);

    private static Fact Line(GameView view, (int Turn, Expect Said, Outcome Outcome) said)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"{said.Said.Percent} % likely");
        return new Fact(
            OutcomeWords.Of(view, said.Outcome),
            view.IsOver ? $"{value}, and {(said.Outcome.Holds(view.Situation) ? "it came so" : "it did not come so")}" : value,
            $"said {Dates.Brief(view.Scenario.Calendar, said.Turn)}");
    }

    // The mean square of what was said less what came (Brier 1950), as points of a hundred.
    private static string Score(GameView view, List<(int Turn, Expect Said, Outcome Outcome)> said)
    {
        var squares = said.Average(s => Math.Pow(s.Said.Percent - (s.Outcome.Holds(view.Situation) ? 100 : 0), 2)) / 100;
        var word = squares switch
        {
            < 10 => "You saw it coming.",
            < 25 => "You did better than whoever always says half.",
            < 30 => "Whoever always says half would have done as well.",
            _ => "Whoever always says half would have done better.",
        };
        return string.Create(CultureInfo.InvariantCulture, $"On the average you were off by a square of {Math.Round(squares, MidpointRounding.AwayFromZero)} points: 0 is perfect, 25 is what comes of always saying half, 100 is to be sure and wrong. {word}");
    }
}
