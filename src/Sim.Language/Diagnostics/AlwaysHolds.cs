using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class AlwaysHolds
{
    public static Diagnostic At(Span place, string because) =>
        Diagnostic.Warning("L602", place, $"This condition always holds{because}.", "Leave it out, or ask for something that can fail.");

    public static Diagnostic Told(Span place) =>
        Diagnostic.Warning("L602", place, "This paragraph is always told: it has neither 'if' nor 'chair'.", "Write it into the text above, or say when it is told.");
}
