using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class ComparisonInEffect
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Error("X510", place, "This asks something, but an effect changes something.", "Write a change such as 'fear +5', or put the question under 'if:' or 'needs:'.");
}
