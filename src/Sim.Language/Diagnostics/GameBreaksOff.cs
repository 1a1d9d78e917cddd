using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class GameBreaksOff
{
    public static Diagnostic At(Span place, ulong seed, string? chair, string decisions, string reason) =>
        Diagnostic.Error("P955", place, $"A game cannot be played to its end: {reason}", $"It is seen with seed {seed}{(chair is null ? "" : $" from the chair of {chair}")}{(decisions.Length > 0 ? $" after: {decisions}" : "")}.");
}
