using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Persons;

/// <summary>Who is who now: seat, posts, standing, bases in words, and the trust one knows of. Aims are not shown.</summary>
public static class PeoplePage
{
    public static Page Of(GameView view) => Page.Of("People", [.. Confidences.Of(view), .. Rows(view)]);

    private static IEnumerable<Block> Rows(GameView view)
    {
        (string Title, Func<int, bool> Of)[] groups =
        [
            ("Full members, who vote", view.Situation.Votes),
            ("Candidate members", p => view.Situation.IsActive(p) && view.Situation.SeatOf(p) == Seat.Candidate),
            ("Without a seat", p => view.Situation.IsActive(p) && view.Situation.SeatOf(p) == Seat.None),
            ("No longer in politics", p => !view.Situation.IsActive(p) && !IsStillToCome(view, p)),
        ];
        foreach (var (title, of) in groups)
        {
            // Whoever is still to come is not known yet.
            var rows = view.Scenario.People.Where(p => of(p.Index)).ToList();
            if (rows.Count > 0)
            {
                yield return new Heading(title);
                yield return Facts.Of(rows.Select(p => Row(view, p)));
            }
        }
    }

    /// <summary>Whether somebody has not come on the scene yet, so that nobody speaks of him.</summary>
    public static bool IsStillToCome(GameView view, int person) =>
        view.Situation.StandingOf(person) == Standing.Absent && view.Scenario.People[person].EntersTurn > view.Turn;

    /// <summary>One person in one line.</summary>
    public static Fact Row(GameView view, Person person)
    {
        var you = person.Index == view.Chair;
        if (!view.Situation.IsActive(person.Index))
        {
            return new Fact(person.Short, Seats.Standing(view.Situation.StandingOf(person.Index)), you ? "you" : "");
        }

        var posts = Seats.Posts(view, person.Index);
        var bases = BaseWords.Strong(view, person.Index);
        return new Fact(
            person.Short,
            Sentence.Joined(posts.Length > 0 ? posts + ";" : "", bases.Length > 0 ? bases : "little power of his own"),
            you ? "you" : Regard(view, person.Index));
    }

    /// <summary>How one stands with a colleague, as far as one can know.</summary>
    public static string Regard(GameView view, int person)
    {
        if (view.Chair < 0 || person == view.Chair)
        {
            return "";
        }

        var his = Level.Warmth(view.Situation.Trust(person, view.Chair));
        var alarm = Level.Wariness(view.Situation.Alarm(person));
        return $"{his} towards you, {alarm}" + (Confidences.With(view, person) is { Length: > 0 } said ? "; " + said : "");
    }
}
