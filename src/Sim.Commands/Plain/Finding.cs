using Sim.Model.Scenarios;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Commands.Plain;

/// <summary>Finds what a typed name means: an id or name in full, or the beginning or words of a name that only one has. The id comes first.</summary>
internal static class Finding
{
    public static Person? Person(GameView view, string typed) =>
        One(view.Scenario.People, typed, p => [p.Id, p.Short, p.Name]);

    public static Country? Country(GameView view, string typed) =>
        One(view.Scenario.Countries, typed, c => [c.Id, c.Name]);

    public static Term? Term(GameView view, string typed) => One(view.Scenario.Glossary, typed, t => [t.Word, t.Word]);

    /// <summary>An event that has happened; the others are not to be guessed at.</summary>
    public static Event? Event(GameView view, string typed) =>
        One(view.Scenario.Events.Where(e => view.Situation.HappenedIn(e.Index) >= 0), typed, e => [e.Id, e.Title]);

    /// <summary>A variable that one may know of, by id, title, or owner and title; one's own without one's name.</summary>
    public static Variable? Variable(GameView view, string typed) =>
        One(view.Scenario.Variables.Where(v => Knowledge.Of(view, v) != Known.Nothing), typed, v => v.Owner switch
        {
            Owner.Person when v.OwnerIndex == view.Chair => [v.Id, Names.Attribute(view.Scenario, v), Names.Of(view, v)],
            Owner.Realm => [v.Id, v.Title],
            _ => [v.Id, Names.Of(view, v)],
        });

    private static T? One<T>(IEnumerable<T> all, string typed, Func<T, string[]> names)
        where T : class => Matching.Of(all, typed, x => names(x)[1..], x => names(x)[0]) is [var only] ? only : null;
}
