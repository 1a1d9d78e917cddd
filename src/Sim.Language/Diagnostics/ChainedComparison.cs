using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class ChainedComparison
{
    public static Diagnostic At(Span place, string left, string firstSign, string middle, string secondSign, string right) =>
        Diagnostic.Error("X504", place, "Two comparisons stand in a row.", $"Write them apart: {left} {firstSign} {middle} and {middle} {secondSign} {right}");

    public static Diagnostic At(Span place) =>
        Diagnostic.Error("X504", place, "Two comparisons stand in a row.", "Join them with 'and'.");
}
