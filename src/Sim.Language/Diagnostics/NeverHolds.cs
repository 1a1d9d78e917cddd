using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NeverHolds
{
    public static Diagnostic Clash(Span place, Span other) =>
        Diagnostic.Warning("L601", place, $"This condition can never hold: no number fits both this and what stands before it (line {other.Line}, column {other.Column}).", "Did you mean 'or'?");

    public static Diagnostic OutOfRange(Span place, int low, int high) =>
        Diagnostic.Warning("L601", place, $"This condition can never hold: the number lies between {Grammar.Number(low)} and {Grammar.Number(high)}.", "Change the number it is compared with.");
}
