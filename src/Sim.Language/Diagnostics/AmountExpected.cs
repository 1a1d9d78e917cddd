using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class AmountExpected
{
    public static Diagnostic At(Span place, string written, string example) =>
        Diagnostic.Error("V401", place, $"A name and a number are expected here, but '{written}' is written.", $"It is written so: {example}");
}
