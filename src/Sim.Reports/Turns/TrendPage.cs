using System.Globalization;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>How figures have moved over the game, in words, as far as they are known.</summary>
public static class TrendPage
{
    /// <summary>Every figure that can be followed: where it began and where it stands.</summary>
    public static Page Of(GameView view) => Page.Of("Trends", [.. Groups(view)]);

    /// <summary>One figure at the close of every turn, the latest first.</summary>
    public static Page Of(GameView view, Variable variable) => Page.Of(
        $"Trend: {Names.Of(view, variable)}",
        Knowledge.Of(view, variable) >= Known.Estimate
            ? [.. Meaning(variable), Facts.Of(Points(view, variable).Reverse())]
            : [.. Meaning(variable), .. Unfollowed(view, variable)]);

    /// <summary>Whether one can follow a figure from turn to turn.</summary>
    public static bool Shows(GameView view, Variable variable) =>
        !variable.Flag && variable.Owner != Owner.Trust && Knowledge.Of(view, variable) >= Known.Estimate;

    /// <summary>What stands in place of a trend where one cannot follow the figure: of a reported one, its last report.</summary>
    private static IEnumerable<Block> Unfollowed(GameView view, Variable variable)
    {
        if (Knowledge.Of(view, variable) == Known.Reported)
        {
            yield return Facts.Of([Figures.Line(view, variable, "Last report")]);
        }

        yield return new Paragraph("You cannot know more of it than that before the archives open.");
    }

    private static IEnumerable<Block> Groups(GameView view)
    {
        (string Title, Func<Variable, bool> Of)[] groups =
        [
            ("The country", v => v.Owner == Owner.Realm),
            ("You", v => v.Owner == Owner.Person && v.OwnerIndex == view.Chair),
            ("The bloc", v => v.Owner == Owner.Country),
        ];
        foreach (var (title, of) in groups)
        {
            var lines = view.Scenario.Variables.Where(v => of(v) && Shows(view, v)).Select(v => Line(view, v)).ToList();
            if (lines.Count > 0)
            {
                yield return new Heading(title);
                yield return Facts.Of(lines);
            }
        }
    }

    private static Fact Line(GameView view, Variable variable)
    {
        var exact = Knowledge.Of(view, variable) == Known.Exact;
        var start = view.Closes[0][variable.Index];
        return new Fact(
            Names.Of(view, variable),
            Level.Shown(variable, view.Situation[variable], exact),
            $"at the start {Level.Shown(variable, start, exact)}",
            view.Situation[variable] - start,
            variable.Index);
    }

    private static IEnumerable<Fact> Points(GameView view, Variable variable)
    {
        var exact = Knowledge.Of(view, variable) == Known.Exact;
        for (var i = 0; i < view.Closes.Count; i++)
        {
            var value = view.Closes[i][variable.Index];
            yield return new Fact(
                i == 0 ? "At the start" : string.Create(CultureInfo.InvariantCulture, $"{Sentence.Capital(Dates.Unit(view.Scenario.Calendar))} {i}, {Dates.Brief(view.Scenario.Calendar, i - 1)}"),
                Level.Shown(variable, value, exact),
                "",
                i == 0 ? null : value - view.Closes[i - 1][variable.Index],
                variable.Index);
        }

        if (!view.IsOver)
        {
            var value = view.Situation[variable];
            yield return new Fact("Now", Level.Shown(variable, value, exact), "", value - view.Closes[^1][variable.Index], variable.Index);
        }
    }

    private static IEnumerable<Block> Meaning(Variable variable) => variable.Meaning.Length > 0 ? [new Paragraph(variable.Meaning)] : [];
}
