using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class PartAddsNothing
{
    /// <summary>Longer parts are only marked.</summary>
    private const int Longest = 60;

    private const string LeaveItOut = "Leave it out.";

    public static Diagnostic Anyway(Span place, string because) =>
        Diagnostic.Warning("L603", place, $"This part adds nothing, because it always holds{because}.", LeaveItOut);

    public static Diagnostic Implied(Span place, Span by, string words) =>
        Diagnostic.Warning("L603", place, $"This part adds nothing: it holds whenever {Named(words)} does.", LeaveItOut).With(by, "");

    public static Diagnostic Covered(Span place, Span by, string words) =>
        Diagnostic.Warning("L603", place, $"This part adds nothing: {Named(words)} holds whenever it does.", LeaveItOut).With(by, "");

    private static string Named(string words) => words.Length <= Longest ? $"'{words}'" : "another part";
}
