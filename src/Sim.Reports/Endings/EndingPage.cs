using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Forecasts;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Endings;

/// <summary>The end: how the player himself fared, the closing slides one after the other, then what you chose beside what was done, then the archives.</summary>
public static class EndingPage
{
    public static Page Of(GameView view) => Page.Of(
        Title(view),
        [.. Why(view), .. Fared(view), .. Forecasts(view), .. view.Endings.SelectMany(e => Slide(view, e)), .. ComparedPage.Blocks(view), .. Discussion(view), .. ArchivePage.Blocks(view)]);

    /// <summary>One page a slide, for views that turn them one by one; why it is over and how the player fared come first.</summary>
    public static IEnumerable<Page> Slides(GameView view) =>
        view.Endings.Select(e => Page.Of(e.Title, Text(view, e))).Prepend(First(view)).Where(p => p.Blocks.Length > 0);

    public static string Title(GameView view) => $"The end · {Dates.Span(view.Scenario.Calendar, view.Turn)}";

    /// <summary>Why the game closed, where it closed early.</summary>
    public static IEnumerable<Block> Why(GameView view) => view.Chronicle.Happenings.OfType<GameClosed>()
        .TakeLast(1).Select(c => new Paragraph(Sentence.Stop(Sentence.Capital(Placeholders.Fill(view, c.Because, Parts.None)))));

    private static Page First(GameView view) => FaredPage.Of(view) is { Blocks.Length: > 0 } page
        ? page with { Blocks = [.. Why(view), .. page.Blocks] }
        : Page.Of("Why it is over", Why(view));

    private static IEnumerable<Block> Discussion(GameView view) => DiscussionPage.Of(view) is { } page ? [new Heading(page.Title), .. page.Blocks] : [];

    private static IEnumerable<Block> Fared(GameView view) => FaredPage.Of(view) is { Blocks.Length: > 0 } page
        ? [new Heading(page.Title), .. page.Blocks]
        : [];

    private static IEnumerable<Block> Forecasts(GameView view) => ScorePage.Of(view) is { Blocks.Length: > 0 } page
        ? [new Heading(page.Title), .. page.Blocks]
        : [];

    private static IEnumerable<Block> Slide(GameView view, Ending ending) => [new Heading(ending.Title), .. Text(view, ending)];

    private static IEnumerable<Block> Text(GameView view, Ending ending)
    {
        yield return new Paragraph(Placeholders.Fill(view, ending.Text, Parts.None));
        if (ending.Conjecture)
        {
            yield return Facts.Of([new Fact("Conjecture", "nobody can know what would have followed")]);
        }
    }
}
