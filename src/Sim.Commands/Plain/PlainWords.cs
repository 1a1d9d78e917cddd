using System.Collections.Immutable;
using System.Globalization;
using Sim.Commands.Forecasting;
using Sim.Model.Moments;
using Sim.Reports.Forecasts;
using Sim.Reports.Handbooks;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Persons;
using Sim.Reports.Sessions;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Worlds;

namespace Sim.Commands.Plain;

/// <summary>What a line turned out to be, before it is read as an answer.</summary>
public enum PlainWord
{
    /// <summary>Not one of the words: an answer.</summary>
    None,
    /// <summary>A page was asked for and written.</summary>
    Told,
    Again,
    Back,
    Quit,
}

/// <summary>The words that may be typed at any question instead of an answer.</summary>
public sealed class PlainWords(PlainPaper paper)
{
    private static readonly ImmutableArray<(string Word, string Meaning)> Known =
    [
        ("help", "this page"),
        ("again", "the question once more"),
        ("status", "your desk: figures, posts, agenda, what is under way"),
        ("look NUMBER", "all that is known of a choice"),
        ("people, or people NAME", "who is who now"),
        ("bloc, or bloc NAME", "the other countries"),
        ("machines", "where the leadership and the course stand, and where they can go"),
        ("why NAME, or why NAME TURN", "the causes of a figure's change"),
        ("trends, or trends NAME", "how figures have moved since the start; with a name, turn by turn"),
        ("forecast, or forecast NUMBER", "how it may go on, by playing ahead from what you know; in a session for each answer, with the number of an act beside doing nothing more"),
        ("likely, or likely WORD PERCENT", "say how likely something is when the game ends; alone, of what one can say it, and what you have said"),
        ("report", "the report of the last turn once more"),
        ("log", "the chronicle so far"),
        ("glossary, or glossary WORD", "words of the time"),
        ("sources, or sources EVENT", "on what it rests; with an event, what was done then"),
        ("model", "how the model works, and where it could be wrong"),
        ("teacher", "the page for teachers: plan, content notes, what to talk about"),
        ("back", "take the last decision of this turn back, or leave a second question"),
        ("quit", "save and leave"),
    ];

    public PlainWord Read(string line, GameView view, ImmutableArray<Offer> offers, ImmutableArray<Offer?> numbered)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var word = (space < 0 ? line : line[..space]).ToLowerInvariant();
        var rest = space < 0 ? "" : line[(space + 1)..].Trim();
        switch (word)
        {
            case "again":
                return PlainWord.Again;
            case "back":
                return PlainWord.Back;
            case "quit":
                return PlainWord.Quit;
        }

        // An offer that bears the very word goes before a page of that name.
        if (offers.Any(o => string.Equals(o.Word, line, StringComparison.OrdinalIgnoreCase)))
        {
            return PlainWord.None;
        }

        if (PageFor(word, rest, view, offers, numbered) is not { } page)
        {
            return PlainWord.None;
        }

        paper.Write(page);
        paper.Blank();
        return PlainWord.Told;
    }

    private static Page? PageFor(string word, string rest, GameView view, ImmutableArray<Offer> offers, ImmutableArray<Offer?> numbered) => word switch
    {
        "help" or "?" => Help(view),
        "status" or "desk" => DeskPage.Of(view),
        "look" => Look(rest, view, offers, numbered),
        "people" => rest.Length == 0 ? PeoplePage.Of(view)
            : Finding.Person(view, rest) is { } person ? PersonPage.Of(view, person) : NotFound("person", rest),
        "bloc" => rest.Length == 0 ? BlocPage.Of(view)
            : Finding.Country(view, rest) is { } country ? BlocPage.Country(view, country) : NotFound("country", rest),
        "machines" => MachinesPage.Of(view),
        "why" => PlainWhy.Of(view, rest),
        "trends" or "trend" => rest.Length == 0 ? TrendPage.Of(view)
            : Finding.Variable(view, rest) is { } figure ? TrendPage.Of(view, figure) : NotFound("figure", rest),
        "forecast" => Forecast(rest, view, offers, numbered),
        "likely" => Likely(view),
        "report" => view.ClosedTurns > 0 ? TurnReport.Of(view, view.ClosedTurns - 1) : Page.Of("Report", new Paragraph("No turn is over yet.")),
        "log" => LogPage.Of(view),
        "glossary" => rest.Length == 0 ? GlossaryPage.Of(view.Scenario)
            : Finding.Term(view, rest) is { } term ? Page.Of(term.Word, new Paragraph(term.Text)) : NotFound("word", rest),
        "sources" => rest.Length == 0 ? SourcesPage.Of(view.Scenario)
            : Finding.Event(view, rest) is { } event_ ? SourcesPage.OfEvent(view, event_) : NotFound("event so far", rest),
        "model" => ModelPage.Of(view.Scenario),
        "teacher" => LessonPage.Of(view.Scenario),
        _ => null,
    };

    private static Page Help(GameView view) => Page.Of(
        "Help",
        [
            new Heading("Answers"),
            new Paragraph("One answer a line: the number of a choice, or the beginning or words of its title. An empty line takes number 1. "
                + "What asks further may be answered at once, with the names behind it. "
                + "In a session add the word speak to your vote to spend a slot on a speech: 2 speak."),
            new Heading("Words at any question"),
            Facts.Of(Known.Select(k => new Fact(k.Word, k.Meaning))),
            .. HelpPage.Of(view.Scenario).Blocks,
        ]);

    private static Page Likely(GameView view) => Page.Of(
        "How likely?",
        [
            .. ScorePage.Blocks(view),
            new Heading("Of what you can say it"),
            Facts.Of(ExpectMenu.Of(view).SelectMany(o => o.Word.Length > 0 ? [o] : o.Then.ToArray())
                .GroupBy(o => o.Word[..o.Word.LastIndexOf('.')], StringComparer.Ordinal)
                .Select(g => new Fact($"likely {g.Key}.{(g.Count() == 1 ? g.First().Word[(g.Key.Length + 1)..] : "WORD")} PERCENT", ExpectMenu.Meaning(view, [.. g])))),
        ]);

    private static Page Forecast(string rest, GameView view, ImmutableArray<Offer> offers, ImmutableArray<Offer?> numbered)
    {
        if (rest.Length == 0)
        {
            return LookingAhead.Read(view, []);
        }

        return Answer.Read(rest, offers, numbered) is not Answer.Chosen { Offer: var offer } ? NotFound("choice that is open", rest)
            : Compared.With(offer) is { Count: > 0 } compared ? LookingAhead.Read(view, compared)
            : view.Moment is SessionMoment ? LookingAhead.Read(view, [])
            : Page.Of("Looking ahead", new Paragraph("It could be done in too many ways to compare. Say with whom: forecast, then the act and the name."));
    }

    private static Page Look(string rest, GameView view, ImmutableArray<Offer> offers, ImmutableArray<Offer?> numbered) => Answer.Read(rest, offers, numbered) switch
    {
        Answer.Chosen { Offer: var offer } => CardPage.Of(view, offer),
        Answer.Closed { Offer: var offer } => CardPage.Of(view, offer),
        _ => NotFound("choice", rest),
    };

    internal static Page NotFound(string kind, string name) =>
        Page.Of("Not found", new Paragraph(string.Create(CultureInfo.InvariantCulture, $"There is no {kind} \"{name}\", or more than one.")));
}
