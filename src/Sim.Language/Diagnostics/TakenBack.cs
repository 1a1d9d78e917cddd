using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class TakenBack
{
    public static Diagnostic At(Span place, Span by, string words) =>
        Diagnostic.Warning("L614", place, $"Nothing remains of this effect: '{words}' takes it back at once.", "Leave out one of the two, or let it wait: 'after 1 turn: …'.").With(by, "");
}
