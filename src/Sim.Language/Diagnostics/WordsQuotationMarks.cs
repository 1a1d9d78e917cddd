using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class WordsQuotationMarks
{
    public static Diagnostic At(Span place, string meant) =>
        Diagnostic.Warning("F110", place, $"Quotation marks round a value were left out; it was read as {meant}.", "Names, numbers and conditions stand without quotation marks.").Repaired(place, meant.Trim());
}
