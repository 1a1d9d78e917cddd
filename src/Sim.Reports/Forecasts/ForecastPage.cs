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
    private const int MostStates = 3;
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
        yield return new Heading(branches.Length <= 1 ? "How safe you are" : Acts(forecast) ? "How safe you are, by what you do" : "How safe you are, by your answer");
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
        var each = forecast.Branches.Length <= 1 ? "" : Acts(forecast) ? " for each way" : " for each answer";
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

    // Whatever one answers: who falls, and then of everything else where it may stand, the present state among them.
    private static IEnumerable<Block> Likely(GameView view, Forecast forecast)
    {
        var changes = forecast.Branches[0].Came
            .Select((c, i) => (c.Outcome, Share: new Share(forecast.Branches.Sum(b => b.Came[i].Games), forecast.Branches.Sum(b => b.Games)))).Skip(1)
            .GroupBy(c => Subject(c.Outcome))
            .Where(g => g.Any(c => c.Share.Percent >= Seldom && !c.Outcome.Holds(view.Situation)))
            .Select(g => g.ToList())
            .OrderBy(g => g[0].Outcome is not Fallen)
            .ThenByDescending(g => g.Where(c => !c.Outcome.Holds(view.Situation)).Max(c => c.Share.Percent))
            .Take(MostLikely)
            .ToList();
        if (changes.Count > 0)
        {
            yield return new Heading(forecast.Branches.Length <= 1 ? "What may come" : Acts(forecast) ? "What may come, whatever you do" : "What may come, whatever you answer");
            yield return Facts.Of(changes.Select(g => Line(view, g)));
        }
    }

    // Of a machine all states in which it may stand, so that one week's figure can be laid beside the next one's.
    private static Fact Line(GameView view, List<(Outcome Outcome, Share Share)> one) => one[0].Outcome is not Stands stands
        ? new Fact(OutcomeWords.Of(view, one[0].Outcome), one[0].Share.Text)
        : new Fact(OutcomeWords.Machine(view, stands), string.Join(", ", one
            .Where(c => c.Share.Percent >= Seldom || c.Outcome.Holds(view.Situation))
            .OrderByDescending(c => c.Share.Percent).Take(MostStates)
            .Select(c => $"\"{OutcomeWords.State(view, (Stands)c.Outcome)}\"{(c.Outcome.Holds(view.Situation) ? " as now" : "")} {c.Share.Text}")));

    private static Fact Line(GameView view, Branch branch, int outcome, string label) => new(label, Of(branch, outcome).Text);

    private static Share Of(Branch branch, int outcome) => new(branch.Came[outcome].Games, branch.Games);

    // Whether acts are compared, and not the answers to what is before the session.
    private static bool Acts(Forecast forecast) => forecast.Branches.Any(b => b.Decision is Do);

    private static string Label(GameView view, Branch branch) => branch.Decision is Do done && view.Scenario.ActNamed(done.Act) is { } act
        ? Titles.Act(view, act, Titles.OfThePlayer(view, act, done))
        : branch.Decision is Rest ? "Nothing more on your own account"
        : branch.Decision is Vote vote
        ? Menu.Of(view).FirstOrDefault(o => o.Decision is Vote offered && string.Equals(offered.Option, vote.Option, StringComparison.Ordinal))?.Label ?? vote.Option
        : branch.Decision?.Line ?? "";
}
