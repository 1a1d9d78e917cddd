using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class QuotationWithoutSource
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Error("H804", place, "This voice is said to be real, but the event names no source for it.", "Add 'sources:' with '- id: …' to the event, or take 'real: yes' out.");
}
