using System.Globalization;
using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Scenarios;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Forecasts;

/// <summary>A forecast as one reads it: by what conduct, how many games, every share with its error, and what one's answer moves.</summary>
public static class ForecastPage
{
    private const int MostMoved = 4;
    private const int MostLikely = 8;
    private const int Seldom = 3;

    public static Page Of(GameView view, Forecast forecast) => Page.Of("Looking ahead", Blocks(view, forecast));

    private static IEnumerable<Block> Blocks(GameView view, Forecast forecast)
    {
        yield return new Paragraph(How(view, forecast));
        if (forecast.Games == 0)
        {
            yield break;
        }

        var branches = forecast.Branches;
        yield return new Heading(branches.Length > 1 ? "How safe you are, by your answer" : "How safe you are");
        yield return Facts.Of(branches.Where(b => b.Games > 0).Select(b => Line(view, b, 0, branches.Length > 1 ? Label(view, b) : OutcomeWords.Of(view, b.Came[0].Outcome))));
        if (branches.Length > 1)
        {
            foreach (var block in Moved(view, forecast))
            {
                yield return block;
            }
        }

        foreach (var block in Likely(view, forecast))
        {
            yield return block;
        }

        yield return new Paragraph("It is the opinion of this model and not a promise: the numbers are drawn from what you know, so that where you are wrong, it is wrong with you.");
    }

    private static string How(GameView view, Forecast forecast)
    {
        var until = forecast.UntilTurn >= view.Scenario.Calendar.Turns ? "the end" : Dates.Brief(view.Scenario.Calendar, forecast.UntilTurn);
        var you = forecast.Conduct == Conduct.Resting ? "you vote as they would and do nothing on your own account" : "you go on as they would in your place";
        var each = forecast.Branches.Length > 1 ? " for each answer" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{forecast.Games} games{each} were played on to {until} from what you know. Your colleagues act as they are, and {you}. ± is two standard errors.");
    }

    // What differs most by the answer, where it differs by more than the error.
    private static IEnumerable<Block> Moved(GameView view, Forecast forecast)
    {
        var branches = forecast.Branches.Where(b => b.Games > 0).ToList();
        var moved = Enumerable.Range(1, branches[0].Came.Length - 1)
            .Select(outcome => (Outcome: outcome, Spread: Spread(branches, outcome)))
            .Where(m => m.Spread > 0)
            .OrderByDescending(m => m.Spread).ThenBy(m => m.Outcome)
            .DistinctBy(m => Subject(branches[0].Came[m.Outcome].Outcome))
            .Take(MostMoved);
        foreach (var (outcome, _) in moved)
        {
            yield return new Heading(OutcomeWords.Of(view, branches[0].Came[outcome].Outcome));
            yield return Facts.Of(branches.Select(b => Line(view, b, outcome, Label(view, b))));
        }
    }

    // Two states of one machine move against each other; it is enough to tell of one.
    private static object Subject(Outcome outcome) => outcome is Stands stands ? (stands.Machine, stands.Country) : outcome;

    // How far the greatest share is above the least, beyond what chance would do.
    private static double Spread(List<Branch> branches, int outcome)
    {
        var shares = branches.Select(b => Of(b, outcome)).OrderBy(s => s.Percent).ToList();
        return shares[^1].Percent - shares[0].Percent - Math.Max(shares[0].Error, shares[^1].Error);
    }

    // Whatever one answers: who falls, and then of everything else where it most likely goes.
    private static IEnumerable<Block> Likely(GameView view, Forecast forecast)
    {
        var changes = forecast.Branches[0].Came
            .Select((c, i) => (c.Outcome, Share: new Share(forecast.Branches.Sum(b => b.Came[i].Games), forecast.Branches.Sum(b => b.Games)))).Skip(1)
            .Where(c => c.Share.Percent >= Seldom && !c.Outcome.Holds(view.Situation))
            .OrderByDescending(c => c.Share.Percent)
            .DistinctBy(c => Subject(c.Outcome))
            .OrderBy(c => c.Outcome is not Fallen)
            .Take(MostLikely)
            .ToList();
        if (changes.Count > 0)
        {
            yield return new Heading(forecast.Branches.Length > 1 ? "What may come, whatever you answer" : "What may come");
            yield return Facts.Of(changes.Select(c => new Fact(OutcomeWords.Of(view, c.Outcome), c.Share.Text)));
        }
    }

    private static Fact Line(GameView view, Branch branch, int outcome, string label) => new(label, Of(branch, outcome).Text);

    private static Share Of(Branch branch, int outcome) => new(branch.Came[outcome].Games, branch.Games);

    private static string Label(GameView view, Branch branch) => branch.Decision is Vote vote
        ? Menu.Of(view).FirstOrDefault(o => o.Decision is Vote offered && string.Equals(offered.Option, vote.Option, StringComparison.Ordinal))?.Label ?? vote.Option
        : branch.Decision?.Line ?? "";
}
