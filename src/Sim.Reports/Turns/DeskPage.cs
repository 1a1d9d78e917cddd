using System.Globalization;
using Sim.Model.Moments;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Reports.Worlds;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>The desk at which a turn begins. Its parts are offered one by one, for views that lay them out side by side.</summary>
public static class DeskPage
{
    public static Page Of(GameView view) => Page.Of(
        Header(view),
        [
            .. Dispatches.Of(view),
            .. Figures.Of(view),
            .. MachinesPage.Now(view),
            .. BlocPage.Now(view),
            .. Offices(view),
            .. Agenda(view),
            .. Pipeline.Of(view),
        ]);

    /// <summary>
    /// <c>Week 5 of 17 · 2-8 April 1953 · you: Orlov, party secretary · slots left: 2</c>; in a crisis
    /// <c>Day 4 of at most 12 · 26 October 1956 · ...</c>.
    /// </summary>
    public static string Header(GameView view)
    {
        var calendar = view.Scenario.Calendar;
        string[] parts =
        [
            .. view.Situation.Crisis is var open and >= 0
                ? [string.Create(CultureInfo.InvariantCulture, $"Day {view.Situation.Step} of at most {view.Scenario.Crises[open].Days}"), Dates.Day(view.Situation.Date)]
                : new[] { Dates.Numbered(calendar, view.Turn), Dates.Span(calendar, view.Turn) },
            .. view.ChairPerson is { } person ? [You(view, person.Index)] : Array.Empty<string>(),
            .. SlotsLeft(view) is { } left ? [string.Create(CultureInfo.InvariantCulture, $"slots left: {left}")] : Array.Empty<string>(),
        ];
        return Clean.Line(string.Join(" · ", parts));
    }

    /// <summary>Slots left to spend, where the moment has any.</summary>
    public static int? SlotsLeft(GameView view) => view.Moment switch
    {
        InitiativeMoment initiative => initiative.SlotsLeft,
        SessionMoment session => session.SlotsLeft,
        _ => null,
    };

    public static IEnumerable<Block> Offices(GameView view)
    {
        if (view.Scenario.Offices.Length > 0)
        {
            yield return new Heading("Posts");
            yield return Facts.Of(view.Scenario.Offices.Select(o => new Fact(
                o.Title,
                view.Situation.HolderOf(o.Index) is >= 0 and var holder ? Names.Person(view, holder) : "vacant",
                o.Presides ? "presides, wins a tied vote" : "")));
        }
    }

    /// <summary>What the coming session has before it.</summary>
    public static IEnumerable<Block> Agenda(GameView view)
    {
        if (view.Moment is InitiativeMoment { Agenda: { IsDefaultOrEmpty: false } agenda })
        {
            yield return new Heading("Agenda of the session");
            yield return Lines.Of(agenda.Select((item, place) => $"{Items.Title(view, item)} ({Items.Origin(view, item)}){Leaning(view, item, place)}"));
        }
    }

    // What can be told of it while there is still time to do something about it: where most lean, and how many cannot be read.
    private static string Leaning(GameView view, AgendaItem item, int place)
    {
        if (view.LeansOn?.Invoke(place) is not { IsDefaultOrEmpty: false } leans)
        {
            return "";
        }

        var order = ShownOrder.Of(view, item);
        var most = leans.Where(l => l.Option >= 0).GroupBy(l => l.Option).OrderByDescending(g => g.Count()).ThenBy(g => order.IndexOf(g.Key)).FirstOrDefault();
        var unread = leans.Count(l => l.Option < 0);
        return most is null
            ? "; nobody can be read yet"
            : string.Create(CultureInfo.InvariantCulture, $"; so far {most.Count()} of {leans.Length} lean to \"{Items.Option(view, item, most.Key)}\"{(unread > 0 ? $", {unread} cannot be read" : "")}");
    }

    private static string You(GameView view, int person)
    {
        var posts = view.Scenario.Offices.Where(o => view.Situation.HolderOf(o.Index) == person).Select(o => o.Short).ToList();
        return $"you: {view.Scenario.People[person].Short}{(posts.Count > 0 ? ", " + string.Join(", ", posts) : "")}";
    }
}
