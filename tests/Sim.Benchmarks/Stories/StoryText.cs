using System.Globalization;
using System.Text;
using Sim.Language.Sources;

namespace Sim.Benchmarks.Stories;

/// <summary>A <see cref="Story"/> written down as an author would write it.</summary>
internal static class StoryText
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private static readonly DateOnly Beginning = new(1953, 1, 1);

    // No file is read that is larger than a megabyte.
    private const int PerFile = 500;

    public static SourceSet Of(Story story) => new(
    [
        SourceText.FromText("scenario.yaml", Head(story)),
        .. story.Events.Chunk(PerFile).Select((events, part) => SourceText.FromText(string.Create(Plain, $"events_{part:00}.yaml"), Events(story, events))),
    ]);

    private static string Head(Story story)
    {
        var text = new StringBuilder();
        text.Append(Plain, $"""
            scenario: story-of-{story.Events.Length}
            title: A story of {story.Events.Length} events
            summary: A story made by lot, that is only measured.
            start: {Date(0)}
            turn: month
            turns: {Story.Turns}
            slots: 0
            chairs: [secretary]

            politics:
              own_base: 0
              near: 0
              nerve: 0
              chemistry: 0

            axes:
              - id: course
                title: The course
                against: As it was
                for: As it might be

            people:
              - id: secretary
                name: The Secretary
                text: He answers what is put before him.
                seat: full
                born: 1900
                aims:
                  - plan 100

            endings:
              - id: over
                title: It is over
                text: The time is up.

            aims:
              - id: plan
                title: The plan
                text: What he wants.
                weighs:

            """);
        foreach (var (number, weight) in story.Wants)
        {
            text.Append(Plain, $"      - n{number} {weight}\n");
        }

        text.Append("variables:\n");
        for (var i = 0; i < Story.Numbers; i++)
        {
            text.Append(Plain, $"  - id: n{i}\n    title: Number {i}\n    meaning: One of many.\n    range: 0..{Story.Most}\n    start: {Story.Start}\n");
        }

        return text.ToString();
    }

    private static string Events(Story story, IEnumerable<Story.Happening> events)
    {
        var text = new StringBuilder("events:\n");
        foreach (var happening in events)
        {
            text.Append(Plain, $"  - id: {happening.Id}\n    title: Event {happening.Index}\n    from: {Date(happening.From)}\n    until: {Date(happening.Until)}\n");
            text.Append(Plain, $"    if: {string.Join(" and ", happening.Terms.Select(t => $"n{t.Number} {(t.AtLeast ? ">=" : "<=")} {t.Bound}"))}\n");
            text.Append(story.Chance == 100 ? "" : string.Create(Plain, $"    chance: {story.Chance}\n"));
            text.Append("    text: Something asks for an answer.\n    invented: because it only measures\n    question:\n      text: What is to be done?\n      before: secretary\n      options:\n");
            for (var option = 0; option < happening.Options.Length; option++)
            {
                text.Append(Plain, $"        - id: answer_{option}\n          label: Answer {option}\n          effects:\n");
                foreach (var (number, by) in happening.Options[option])
                {
                    text.Append(Plain, $"            - n{number} {by:+0;-0}\n");
                }

                text.Append("          outcome: It is done.\n");
            }
        }

        return text.ToString();
    }

    private static string Date(int turn) => Beginning.AddMonths(turn).ToString("yyyy-MM-dd", Plain);
}
