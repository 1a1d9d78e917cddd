using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Endings;

/// <summary>What to talk about after this game: the questions that fit how it went, and those of the events that came. What is asked twice is told once.</summary>
public static class DiscussionPage
{
    private static readonly (Topic Topic, string Title)[] Topics =
    [
        (Topic.History, "What happened, and why"),
        (Topic.Aims, "The aims"),
        (Topic.Model, "The model"),
    ];

    /// <summary>Null where there is nothing to ask.</summary>
    public static Page? Of(GameView view) => Blocks(view).ToList() is { Count: > 0 } blocks ? Page.Of("To talk about", blocks) : null;

    public static IEnumerable<Block> Blocks(GameView view)
    {
        foreach (var (topic, title) in Topics)
        {
            var asked = view.Discussion.Where(q => q.About == topic).Select(q => Placeholders.Fill(view, q.Ask, Parts.None)).Distinct(StringComparer.Ordinal).ToList();
            var came = topic == Topic.History ? OfEvents(view).ExceptBy(asked, fact => fact.Value).ToList() : [];
            if (asked.Count + came.Count > 0)
            {
                yield return new Heading(title);
                yield return Lines.Of(asked);
                yield return Facts.Of(came);
            }
        }
    }

    private static List<Fact> OfEvents(GameView view) =>
    [
        .. view.Chronicle.Happenings.OfType<EventHappened>().Select(h => h.Event).Distinct()
            .Select(e => view.Scenario.Events[e])
            .SelectMany(e => e.Discuss.Select(q => new Fact(e.Title, Placeholders.Fill(view, q, Parts.None)))),
    ];
}
