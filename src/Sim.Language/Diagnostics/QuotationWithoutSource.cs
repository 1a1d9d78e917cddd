using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class QuotationWithoutSource
{
    public static Diagnostic Voice(Span place) =>
        Diagnostic.Error("H804", place, "This voice is said to be real, but the event names no source for it.", Remedy);

    public static Diagnostic Adviser(Span place) =>
        Diagnostic.Error("H804", place, "These words of an adviser are said to be real, but the event names no source for them.", Remedy);

    private const string Remedy = "Add 'sources:' with '- id: …' to the event, or take 'real: yes' out.";
}
