using System.Globalization;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Persons;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Sessions;

/// <summary>The moment of a rise or a fall: who moved, how the hands were counted, what force met what force, why, and who is out.</summary>
public static class ShowdownPage
{
    public static Page Of(GameView view, ShowdownHeld held) => Page.Of(
        $"The showdown: {Outcome(view, held)}",
        [.. Head(view, held), Facts.Of(What(view, held)), .. VoteResult.Stands(view, held.Stands, [0, 1], o => o == 0 ? "for his removal" : "against it")]);

    /// <summary>What was moved, counted and called up, and what weighed.</summary>
    internal static IEnumerable<Fact> What(GameView view, ShowdownHeld held)
    {
        var hands = Tally.For(held.Stands, 0);
        yield return new Fact("Moved by", Names.Person(view, held.Actor), $"against {Names.Person(view, held.Against)}");
        yield return new Fact("Hands", Number($"{hands} for the removal, {held.Stands.Length - hands} against"), hands * 2 > held.Stands.Length ? "a majority" : "no majority");
        yield return held.ForceFor + held.ForceAgainst > 0
            ? new Fact("Force", Number($"{held.ForceFor} for it, {held.ForceAgainst} against"), "the army and the police that each side could call up")
            : new Fact("Force", "none was called up");
        if (held.Draw is { } draw)
        {
            yield return new Fact("Chance", Number($"{draw.Odds} of 100 for the one who moved, drawn {draw.Drawn}"), draw.Happens ? "it succeeded" : "it failed");
        }

        foreach (var fact in Appealed(view, held.Appeal))
        {
            yield return fact;
        }

        // Against the man attacked stands what moved the majority; for him, what kept hands down.
        var side = hands * 2 > held.Stands.Length ? 0 : 1;
        var weighty = Weightiest.Of(view, held.Stands, side);
        if (weighty.Length > 0)
        {
            yield return new Fact(side == 0 ? "Why they raised a hand" : "Why hands stayed down", string.Join("; ", weighty));
        }

        foreach (var kept in held.Fallen.IsDefault ? [] : held.Fallen.Where(f => f.Terms is Terms.Demotion or Terms.Reprimand))
        {
            yield return new Fact(kept.Terms == Terms.Demotion ? "Demoted" : "Reprimanded", Names.Person(view, kept.Person), kept.Terms == Terms.Demotion ? "keeps a place at the table" : "forgiven for now");
        }

        foreach (var fallen in Fallen(view, held))
        {
            yield return new Fact("Out", $"{Names.Person(view, fallen.Person)}, {Seats.Standing(fallen.Standing)}", Lost(view, fallen));
        }

        if (Risen(view, held) is { Length: > 0 } risen)
        {
            yield return new Fact("Rises", risen);
        }
    }

    // The second arena: whether it could be brought together, and whom its secretaries followed.
    private static IEnumerable<Fact> Appealed(GameView view, Appeal? appeal)
    {
        if (appeal is null)
        {
            yield break;
        }

        yield return new Fact("Appeal", $"{Names.Person(view, appeal.Appellant)} called on the Central Committee", appeal.Backers.Any(p => p != appeal.Appellant) ? $"with {People(view, [.. appeal.Backers.Where(p => p != appeal.Appellant)])}" : "alone");
        yield return new Fact(
            "Gathered",
            appeal.Gathered.Happens ? "the plenum met" : "it could not be brought to Moscow",
            Number($"aeroplanes, guards and telephones {appeal.ReachFor} against {appeal.ReachAgainst}; chance {appeal.Gathered.Odds} of 100, drawn {appeal.Gathered.Drawn}"));
        if (appeal.Count is { } count)
        {
            yield return new Fact(
                "The plenum",
                count.Happens ? "turned the vote round" : "upheld the vote",
                Number($"secretaries {appeal.PartyFor} against {appeal.PartyAgainst}; chance {count.Odds} of 100, drawn {count.Drawn}"));
        }
    }

    private static string People(GameView view, IEnumerable<int> people) =>
        people.Select(p => Names.Person(view, p)).ToList() is { Count: > 0 } names ? Sentence.Listed(names) : "nobody";

    private static IEnumerable<Block> Head(GameView view, ShowdownHeld held)
    {
        if (Telling.Of(view, held) is { } told)
        {
            yield return new Paragraph(Sentence.Stop(told.Headline));
        }
    }

    private static string Outcome(GameView view, ShowdownHeld held)
    {
        var fallen = Fallen(view, held).Select(f => f.Person == view.Chair ? "you fall" : $"{Names.Person(view, f.Person)} falls").ToList();
        return fallen.Count > 0 ? Sentence.Listed(fallen)
            : held.End == ShowdownEnd.Demoted ? held.Against == view.Chair ? "you lose your greatest post" : $"{Names.Person(view, held.Against)} loses his greatest post"
            : $"the move against {Names.Person(view, held.Against)} fails";
    }

    /// <summary>Those who fell by it, as the chronicle tells right behind it.</summary>
    private static IEnumerable<StandingChanged> Fallen(GameView view, ShowdownHeld held) => Behind(view, held)
        .OfType<StandingChanged>().Where(s => s.Standing != Standing.Active && (s.Person == held.Actor || s.Person == held.Against || (!held.Fallen.IsDefault && held.Fallen.Any(f => f.Person == s.Person))));

    private static string Lost(GameView view, StandingChanged fallen)
    {
        var posts = view.Chronicle.OfTurn(fallen.Turn).TakeWhile(h => !ReferenceEquals(h, fallen)).OfType<OfficeChanged>()
            .Where(o => o.From == fallen.Person && o.To < 0).Select(o => view.Scenario.Offices[o.Office].Title).ToList();
        return posts.Count > 0 ? $"no longer {Sentence.Listed(posts)}" : "";
    }

    private static string Risen(GameView view, ShowdownHeld held) => string.Join(", ", view.Ledger.OfTurn(held.Turn)
        .Where(e => e.Cause.Kind == CauseKind.Showdown && e.Cause.Actor == held.Actor && e.Cause.Index == held.Against && e.Amount > 0)
        .Select(e => (view.Scenario.Variables[e.Variable], e.Amount))
        .Where(e => e.Item1.Owner == Owner.Person && Knowledge.Of(view, e.Item1) >= Known.Estimate)
        .Select(e => $"{Names.Of(view, e.Item1)} {Amount.Signed(e.Amount)}"));

    private static IEnumerable<Happening> Behind(GameView view, ShowdownHeld held) => view.Chronicle.OfTurn(held.Turn)
        .SkipWhile(h => !ReferenceEquals(h, held)).Skip(1).TakeWhile(h => h is not ShowdownHeld);

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
