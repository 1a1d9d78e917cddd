using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class StartOutsideRange
{
    public static Diagnostic At(Span place, string name, int start, int low, int high) =>
        Diagnostic.Error("V408", place, $"'{name}' starts at {start}, but its range is {low}..{high}.", start < low ? $"Start it at {low} or above, or widen the range." : $"Start it at {high} or below, or widen the range.");
}
