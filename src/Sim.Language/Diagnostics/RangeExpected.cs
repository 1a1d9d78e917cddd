using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class RangeExpected
{
    public static Diagnostic In(Span place, string field, string written) =>
        Diagnostic.Error("V401", place, $"'{field}' is a range from a lower number to a higher one, but '{written}' is written here.", "It is written so: 0..100");
}
