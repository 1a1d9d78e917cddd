using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class UntilBeforeFrom
{
    public static Diagnostic At(Span place, DateOnly from, DateOnly until) =>
        Diagnostic.Error("V405", place, $"'until' ({Dates.Iso(until)}) lies before 'from' ({Dates.Iso(from)}).", "Exchange the two dates.");
}
