using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class QuotationNotClosed
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Warning("S205", place, "The quotation mark that opens here is never closed; the text was read to its end without it.", "Close it at the end, or leave it out: a text needs no quotation marks.").RepairedByLayout();
}
