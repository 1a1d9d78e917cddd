using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class AdvisersAgree
{
    public static Diagnostic At(Span place, int advisers, string option) =>
        Diagnostic.Hint("D703", place, $"{(advisers == 2 ? "Both advisers" : $"All {advisers} advisers")} lean to '{option}'.", "Let one of them speak for another option: a class learns more from advice that differs.");
}
