using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class TakenBack
{
    public static Diagnostic At(Span place, Span by) =>
        Diagnostic.Warning("L614", place, "Nothing remains of this effect.", "Leave out one of the two, or let it wait: 'after 1 turn: …'.").With(by, "this takes it back at once");
}
