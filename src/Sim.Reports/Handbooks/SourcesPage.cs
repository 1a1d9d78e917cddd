using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Handbooks;

/// <summary>On what it all rests: the works, and for one event what was done and who says so.</summary>
public static class SourcesPage
{
    public static Page Of(Scenario scenario) => scenario.Sources.Length == 0
        ? Page.Of("Sources", new Paragraph("This scenario names no sources."))
        : Page.Of("Sources", scenario.Sources.SelectMany(s => Work(s)));

    /// <summary>What was done in one event, with its sources and their grades.</summary>
    public static Page OfEvent(GameView view, Event event_) => Page.Of($"What was done: {event_.Title}", [.. Record(view, event_)]);

    public static IEnumerable<Block> Record(GameView view, Event event_)
    {
        if (event_.Question?.Options.FirstOrDefault(o => o.Historical) is { } done)
        {
            yield return Facts.Of([new Fact("Decided then", Placeholders.Fill(view, done.Label, Parts.None))]);
        }

        yield return new Paragraph(event_.History.Length > 0
            ? Placeholders.Fill(view, event_.History, Parts.None)
            : "The scenario gives no record of what happened.");
        if (event_.Invented is { } because)
        {
            yield return Facts.Of([new Fact("Invented", because)]);
        }

        if (event_.Sources.Length > 0)
        {
            yield return new Heading("Sources");
            yield return Lines.Of(event_.Sources.Select(s => SourceWords.Cited(view.Scenario, s)));
        }
    }

    private static IEnumerable<Block> Work(Source source)
    {
        yield return Lines.Of([SourceWords.Work(source)]);
        if (source.Note.Length > 0)
        {
            yield return new Paragraph(source.Note);
        }
    }
}
