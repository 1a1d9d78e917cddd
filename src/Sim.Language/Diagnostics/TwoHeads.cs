using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class TwoHeads
{
    public static Diagnostic At(Span place, string second, string first) =>
        Diagnostic.Error("S204", place, $"This file begins with '{first}:' and cannot also hold '{second}:'.", $"Give the {second} a file of its own, or put it into the list '{second}s:'.");
}
