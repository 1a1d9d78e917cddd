using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class QuotationMarksInExpression
{
    public static Diagnostic At(Span place, string name) =>
        Diagnostic.Error("X506", place, "Names stand without quotation marks here.", name.Length > 0 ? $"Write {name}" : "Take the quotation mark out.").Repaired(place, name.Length > 0 ? name : null);
}
