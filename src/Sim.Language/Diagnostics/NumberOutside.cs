using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NumberOutside
{
    public static Diagnostic Of(Span place, string what, int value, int low, int high) =>
        Diagnostic.Error("V406", place, $"{Grammar.Capital(what)} is {Grammar.Number(value)}, but must lie between {Grammar.Number(low)} and {Grammar.Number(high)}.");
}
