using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class PartAddsNothing
{
    private const string LeaveItOut = "Leave it out.";

    public static Diagnostic Anyway(Span place, string because) =>
        Diagnostic.Warning("L603", place, $"This part adds nothing, because it always holds{because}.", LeaveItOut);

    public static Diagnostic Implied(Span place, Span by) =>
        Diagnostic.Warning("L603", place, "This part adds nothing.", LeaveItOut).With(by, "it always holds when this does");

    public static Diagnostic Covered(Span place, Span by) =>
        Diagnostic.Warning("L603", place, "This part adds nothing.", LeaveItOut).With(by, "this holds whenever it does");
}
