using System.Globalization;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>What is known from others: the figure that they told, how far it can be relied on, who told it and how long ago.</summary>
public static class Reported
{
    /// <summary>A line of figures: <c>Anger: medium, ~55 (the envoys, likely, 2 weeks old)</c>.</summary>
    public static Fact Line(GameView view, Variable variable, string label) =>
        view.Situation.ToldOf(view.ReportOn(variable)) is not { } told
            ? new Fact(label, "nothing reported yet", "", null, variable.Index)
            : new Fact(
                label,
                Level.Shown(variable, told.Value, exact: told.Seen),
                told.Seen ? $"seen by your own people, {Age(view, told.Turn)}" : $"{Source(view, variable).Title}, {Grade(Source(view, variable).Reliance)}, {Age(view, told.Turn)}",
                told.Value - told.Before,
                variable.Index);

    /// <summary>The value that one goes by: of what one has only from others, what was told last; null before the first report.</summary>
    public static int? Value(GameView view, Variable variable) =>
        Knowledge.Of(view, variable) == Known.Reported ? view.Situation.ToldOf(view.ReportOn(variable))?.Value : view.Situation[variable];

    /// <summary>What has come in as this turn opened, where it says something new.</summary>
    public static IEnumerable<Block> CameIn(GameView view)
    {
        var lines = view.Scenario.Variables.Where(v => Knowledge.Of(view, v) == Known.Reported && IsNews(view, v)).ToList();
        if (view.Turn == 0 || lines.Count == 0)
        {
            yield break;
        }

        yield return new Heading("What is reported");
        yield return Facts.Of(lines.Select(v => Line(view, v, Names.Of(view, v))));
    }

    /// <summary>Who tells it and in whose interest, for the page that asks why.</summary>
    public static IEnumerable<Block> Whose(GameView view, Variable variable)
    {
        var informant = Source(view, variable);
        yield return new Paragraph($"You know of it what {informant.Title} {(informant.Every == 1 ? "tell" : $"tell every {Dates.Turns(view.Scenario.Calendar, informant.Every)}")}. {Sentence.Stop(informant.Interest)} A look of your own costs a slot.");
    }

    /// <summary>When the archives are open: what was told beside what was true on that day.</summary>
    public static IEnumerable<Fact> BesideTheTruth(GameView view)
    {
        for (var i = 0; i < view.Scenario.Reported.Length; i++)
        {
            var variable = view.Scenario.Variables[view.Scenario.Reported[i].Variable];
            if (view.Situation.ToldOf(i) is { } told && told.Turn < view.Closes.Count)
            {
                var truth = told.Seen ? told.Value : OnTheDay(view, variable, told.Turn);
                yield return new Fact(
                    Names.Of(view, variable),
                    string.Create(CultureInfo.InvariantCulture, $"told {told.Value}, true {truth}"),
                    $"{(told.Seen ? "your own people" : view.Scenario.Informants[view.Scenario.Reported[i].Informant].Title)}, {Dates.Brief(view.Scenario.Calendar, told.Turn)}");
            }
        }
    }

    // Informants write when a turn has opened: what had landed and happened by then is in what they tell.
    private static int OnTheDay(GameView view, Variable variable, int turn) => view.Closes[turn][variable.Index] + view.Ledger.OfTurn(turn)
        .TakeWhile(e => e.Cause.Kind is CauseKind.Event or CauseKind.Transition || e.Cause.Turn < turn)
        .Where(e => e.Variable == variable.Index).Sum(e => e.Amount);

    private static bool IsNews(GameView view, Variable variable) =>
        view.Situation.ToldOf(view.ReportOn(variable)) is { } told
        && told.Turn == view.Turn
        && !told.Seen
        && (told.Before is not { } before || Level.Word(variable, told.Value) != Level.Word(variable, before));

    private static Informant Source(GameView view, Variable variable) =>
        view.Scenario.Informants[view.Scenario.Reported[view.ReportOn(variable)].Informant];

    private static string Grade(Reliance reliance) => reliance switch
    {
        Reliance.Sure => "sure",
        Reliance.Likely => "likely",
        _ => "doubtful",
    };

    private static string Age(GameView view, int turn) => view.Situation.Turn - turn is var age and > 0
        ? $"{Dates.Turns(view.Scenario.Calendar, age)} old"
        : $"this {Dates.Unit(view.Scenario.Calendar)}";
}
