using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NestedTooDeep
{
    public static Diagnostic At(Span place, int deepest) =>
        Diagnostic.Error("S211", place, $"This stands more than {deepest} levels deep and is not read.", "Nothing in a scenario needs so many levels; look at the indentation above.");
}
