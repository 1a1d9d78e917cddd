using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class DominatedOption
{
    public static Diagnostic At(Span place, string worse, string better) =>
        Diagnostic.Hint("D702", place, $"'{worse}' is nowhere better than '{better}': by what the aims and audiences want, it is as good or worse on every number.", $"Let '{worse}' bring something that '{better}' does not, or let '{better}' cost something.");
}
