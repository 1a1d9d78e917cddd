using System.Globalization;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Wording;

namespace Sim.Reports.Handbooks;

/// <summary>The page for the teacher: the plan of the lesson, what to say beforehand, where to stop, what to talk about.</summary>
public static class LessonPage
{
    public static Page Of(Scenario scenario) => Page.Of(
        $"For teachers: {scenario.Title}",
        [
            .. Plan(scenario),
            .. Listed("What students can do afterwards", scenario.Lesson?.Aims ?? []),
            .. Listed("In the curriculum", scenario.Lesson?.Curriculum ?? []),
            .. Said("What to know", scenario.Lesson?.Teacher ?? ""),
            .. Notes(scenario),
            .. Said("Before", scenario.Lesson?.Before ?? ""),
            .. Stops(scenario),
            .. Said("Afterwards", scenario.Lesson?.After ?? ""),
            .. Questions(scenario),
            .. Drafts(scenario),
        ]);

    /// <summary>The plan in one line: <c>45 minutes: 8 before, 22 of play, 15 after</c>; empty where there is none.</summary>
    public static string InShort(Scenario scenario)
    {
        if (scenario.Lesson is not { } lesson)
        {
            return "";
        }

        var whole = lesson.Periods == 1 ? Minutes(lesson.Minutes) : $"{Number(lesson.Periods)} periods of {Minutes(lesson.Minutes)}";
        string[] parts = [.. new[] { (lesson.Brief, "before"), (lesson.Play, "of play"), (lesson.Debrief, "after") }.Where(p => p.Item1 > 0).Select(p => $"{Number(p.Item1)} {p.Item2}")];
        return parts.Length > 0 ? $"{whole}: {string.Join(", ", parts)}" : whole;
    }

    private static IEnumerable<Block> Plan(Scenario scenario)
    {
        if (scenario.Lesson is not { } lesson)
        {
            yield return new Paragraph("This scenario has no lesson plan.");
            yield break;
        }

        yield return Facts.Of([
            new Fact("Time", InShort(scenario)),
            .. lesson.Decisions > 0 ? [new Fact("Decisions", $"at most {Number(lesson.Decisions)}")] : Array.Empty<Fact>(),
            .. lesson.Words > 0 ? [new Fact("To read", $"at most {Number(lesson.Words)} words")] : Array.Empty<Fact>(),
            .. lesson.Seed is { } seed ? [new Fact("Seed", seed.ToString(CultureInfo.InvariantCulture), "the same for everyone, so that only the decisions differ")] : Array.Empty<Fact>(),
        ]);
    }

    private static IEnumerable<Block> Notes(Scenario scenario)
    {
        var notes = scenario.Events.Where(e => e.ContentNote.Length > 0 && !e.StaysAway).ToList();
        if (scenario.ContentNote.Length + notes.Count == 0)
        {
            yield break;
        }

        yield return new Heading("Content notes");
        if (scenario.ContentNote.Length > 0)
        {
            yield return new Paragraph(scenario.ContentNote);
        }

        yield return Facts.Of(notes.Select(e => new Fact(e.Title, Clean.Line(e.ContentNote))));
    }

    private static IEnumerable<Block> Stops(Scenario scenario)
    {
        if (scenario.Lesson is not { } lesson || lesson.Stops.Length + lesson.Reasons.Length == 0)
        {
            yield break;
        }

        yield return new Heading("Where to stop and talk");
        yield return Facts.Of(lesson.Stops.Select(s => new Fact(s.Day is { } day ? $"On {Dates.Day(day)}" : $"After {Dates.Span(scenario.Calendar, s.Turn)}", Clean.Line(s.Text))));
        yield return Lines.Of(lesson.Reasons.Select(e => $"Ask everyone for a line of reason at \"{scenario.Events[e].Title}\"."));
    }

    private static IEnumerable<Block> Questions(Scenario scenario)
    {
        var ofEvents = scenario.Events.Where(e => e.Discuss.Length > 0 && !e.StaysAway).ToList();
        if (scenario.Discussion.Length + ofEvents.Count == 0)
        {
            yield break;
        }

        yield return new Heading("To talk about");
        yield return Lines.Of(scenario.Discussion.Select(q => q.Ask));
        yield return Facts.Of(ofEvents.SelectMany(e => e.Discuss.Select(q => new Fact(e.Title, Clean.Line(q)))));
    }

    private static IEnumerable<Block> Drafts(Scenario scenario)
    {
        var drafts = scenario.Events.Where(e => e.Status == Status.Draft && !e.StaysAway).Select(e => e.Title).ToList();
        if (drafts.Count > 0)
        {
            yield return new Heading("Still being written");
            yield return Lines.Of(drafts);
        }
    }

    private static IEnumerable<Block> Said(string title, string text) => text.Length > 0 ? [new Heading(title), new Paragraph(text)] : [];

    private static IEnumerable<Block> Listed(string title, IReadOnlyCollection<string> texts) => texts.Count > 0 ? [new Heading(title), Lines.Of(texts)] : [];

    private static string Minutes(int minutes) => minutes == 1 ? "1 minute" : $"{Number(minutes)} minutes";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
