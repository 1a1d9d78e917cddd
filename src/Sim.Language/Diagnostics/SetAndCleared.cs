using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class SetAndCleared
{
    public static Diagnostic At(Span place, Span other, string flag) =>
        Diagnostic.Warning("L608", place, $"'{flag}' is set and cleared at one stroke, so that only the last holds.", "Leave out one of the two, or let it wait: 'after 1 turn: …'.").With(other, "");
}
