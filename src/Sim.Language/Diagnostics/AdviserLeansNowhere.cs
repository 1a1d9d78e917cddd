using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>An adviser speaks for an answer that nobody can give.</summary>
internal static class AdviserLeansNowhere
{
    public static Diagnostic Unknown(Span place, string option, IEnumerable<string> known) =>
        Diagnostic.Error("D704", place, $"This adviser leans to '{option}', but the question has no such option.", NearestNames.Question(option, known, $"The options are {NearestNames.Listed([.. known], "and")}."));

    public static Diagnostic Closed(Span place, string option) =>
        Diagnostic.Error("D704", place, $"Whenever this adviser speaks, '{option}' is closed: what it needs never holds together with his 'if'.", "Let him lean to another option, or speak at another time.");

    public static Diagnostic NoQuestion(Span place) =>
        Diagnostic.Error("D704", place, "This event has advisers, but it puts no question.", "Add 'question:' with options to lean to, or let them speak under 'voices:'.");
}
