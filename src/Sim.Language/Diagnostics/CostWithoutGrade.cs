using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class CostWithoutGrade
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Warning("H811", place, "This 'cost' does not say how sure we are of it.", "Add one of these in brackets: (checked), (approximate), (uncertain), or (conjecture) where it never came to it.");
}
