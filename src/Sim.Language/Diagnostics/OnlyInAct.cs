using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class OnlyInAct
{
    public static Diagnostic At(Span place, string verb) =>
        Diagnostic.Error("S204", place, $"'{verb}' stands outside an act.", "Put it under the 'effects:' of an act with 'target: person'.");
}
