using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class StartOutsideRange
{
    public static Diagnostic At(Span place, string name, int start, int low, int high) =>
        Diagnostic.Error("V408", place, $"'{name}' starts at {Grammar.Number(start)}, but its range is {Grammar.Number(low)}..{Grammar.Number(high)}.", start < low ? $"Start it at {Grammar.Number(low)} or above, or widen the range." : $"Start it at {Grammar.Number(high)} or below, or widen the range.");
}
