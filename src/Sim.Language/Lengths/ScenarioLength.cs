using System.Collections.Immutable;
using Sim.Model.Scenarios;

namespace Sim.Language.Lengths;

/// <summary>How long a scenario is for whoever plays it: what is read before, in each event, and after.</summary>
/// <param name="Before">The summary and the content note.</param>
/// <param name="Events">Each event as it is met once: of the outcomes of its answers, and of the paragraphs told after its text, the longest.</param>
/// <param name="Acts">The acts that one may choose for oneself, all slots of all turns used.</param>
/// <param name="After">The endings, of which the longest counts, and what was done, event by event.</param>
public sealed record ScenarioLength(ReadingTime Before, ImmutableArray<EventLength> Events, ReadingTime Acts, ReadingTime After)
{
    /// <summary>Every event once, one after the other.</summary>
    public ReadingTime AllEvents => Events.Aggregate(new ReadingTime(0, 0), (sum, one) => sum + one.Time);

    public static ScenarioLength Of(Scenario scenario) => new(
        new ReadingTime(WordsIn(scenario.Title, scenario.Summary, scenario.ContentNote), 0),
        [.. scenario.Events.Select(one => new EventLength(one.Id, one.Title, Of(one)))],
        new ReadingTime(0, scenario.Calendar.Turns * scenario.Slots),
        new ReadingTime(scenario.Endings.Select(ending => WordsIn(ending.Title, ending.Text) + Longest(ending.Also)).DefaultIfEmpty().Max() + scenario.Events.Where(one => !one.StaysAway).Sum(one => WordsIn(one.History)), 0));

    private static ReadingTime Of(Event one)
    {
        var words = WordsIn(one.Title, one.Text) + Longest(one.Also) + one.Voices.Sum(voice => WordsIn(voice.Who, voice.Says)) + one.Advisers.Sum(adviser => WordsIn(adviser.Says));
        return one.Question is not { } question
            ? new ReadingTime(words, 0)
            : new ReadingTime(
                words + WordsIn(question.Text) + question.Options.Sum(option => WordsIn(option.Label, option.Text)) + question.Options.Select(option => WordsIn(option.Outcome)).DefaultIfEmpty().Max(),
                1);
    }

    /// <summary>What is told after a text differs from game to game: as of outcomes, one is read.</summary>
    internal static int Longest(ImmutableArray<Passage> passages) => passages.Select(passage => WordsIn(passage.Text)).DefaultIfEmpty().Max();

    /// <summary>Runs of signs between spaces that have a letter or a digit in them.</summary>
    internal static int WordsIn(params ReadOnlySpan<string> texts)
    {
        var words = 0;
        foreach (var text in texts)
        {
            words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
        }

        return words;
    }
}

/// <summary>How long one event is.</summary>
public sealed record EventLength(string Id, string Title, ReadingTime Time);
