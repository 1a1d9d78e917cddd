using Sim.Language.Diagnostics;

namespace Sim.Language.Tests.Extending;

/// <summary>Of a lesson its own texts are looked at; those of the scenario that it extends are looked at there.</summary>
public sealed class TextsOfLessonsTests
{
    [Fact]
    public void Other_quotation_marks_than_in_the_other_scenario_are_no_mixture() => Assert.Equal("", Told(Event("They call it “order”, “peace” and “rest”.")));

    [Fact]
    public void What_the_lesson_itself_mixes_is_told() =>
        Assert.Contains("lesson.yaml:6:73  T903 hint", Told(Event("They call it “order”, “peace” and “rest”, and nobody calls it \"fear\".")), StringComparison.Ordinal);

    [Fact]
    public void What_a_lesson_suppresses_is_not_told()
    {
        var slip = Event("It happens on TBD.");
        Assert.Contains("T905", Told(slip), StringComparison.Ordinal);
        Assert.Equal("", Told(slip + "suppress:\n  - code: T905\n    place: events.an_event\n    because: the day is not known\n"));
    }

    private static string Event(string text) => $"events:\n  - id: an_event\n    title: An event\n    text: {text}\n    invented: because this is a test\n";

    private static string Told(string text) => DiagnosticPrinter.Print(SpringLesson.Compile(text).Diagnostics);
}
