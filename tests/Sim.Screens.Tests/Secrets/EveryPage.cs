using Sim.Commands.Plain;
using Sim.Model.Scenarios;
using Sim.Reports.Menus;
using Sim.Reports.Sessions;
using Sim.Reports.Views;

namespace Sim.Screens.Tests.Secrets;

/// <summary>All that can be read at one moment of a game in the plain twin: each page by the words that ask for it.</summary>
internal static class EveryPage
{
    public static IReadOnlyList<(string Asked, string Text)> Of(GameView view)
    {
        var offers = Menu.Of(view);
        return
        [
            .. Asked(view, offers),
            .. view.Moment is Model.Moments.SessionMoment session ? [("session", Written(p => p.Write(SessionPage.Of(view, session))))] : Array.Empty<(string, string)>(),
            .. view.Chronicle.OfTurn(view.Turn).Concat(view.Chronicle.OfTurn(view.Turn - 1)).Select(h => VoteResult.Of(view, h)).OfType<Reports.Pages.Page>().Select(p => ("result", Written(paper => paper.Write(p)))),
            .. offers.SelectMany(o => o.Then.Append(o)).Select(o => ($"card {o.Label} {o.Decision?.Line}", Written(p => p.Write(CardPage.Of(view, o))) + o.Refusal)),
        ];
    }

    private static IEnumerable<(string, string)> Asked(GameView view, System.Collections.Immutable.ImmutableArray<Offer> offers)
    {
        foreach (var line in Lines(view).Distinct(StringComparer.Ordinal))
        {
            yield return (line, Written(paper => Assert.Equal(PlainWord.Told, new PlainWords(paper).Read(line, view, offers, [.. offers.Where(o => o.IsOpen)]))));
        }
    }

    private static IEnumerable<string> Lines(GameView view)
    {
        var scenario = view.Scenario;
        string[] subjects = [.. scenario.People.Select(p => p.Id), .. scenario.Countries.Select(c => c.Id)];
        string[] figures = [.. scenario.Variables.Where(v => v.Owner != Owner.Trust && Knowledge.Of(view, v) != Known.Nothing).Select(v => v.Id)];
        return
        [
            "status", "people", "bloc", "machines", "trends", "report", "log",
            .. scenario.People.Select(p => $"people {p.Id}"),
            .. scenario.Countries.Select(c => $"bloc {c.Id}"),
            .. subjects.Concat(figures).SelectMany(s => new[] { $"why {s}", $"why {s} {view.Turn + 1}" }),
            .. figures.Select(f => $"trends {f}"),
        ];
    }

    private static string Written(Action<PlainPaper> write)
    {
        var writer = new StringWriter();
        write(new PlainPaper(writer, int.MaxValue / 2));
        return writer.ToString();
    }
}
