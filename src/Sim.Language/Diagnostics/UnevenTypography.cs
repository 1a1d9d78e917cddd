using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Small things that a careful reader sees.</summary>
internal static class UnevenTypography
{
    public static Diagnostic DoubleSpace(Span place, int others) =>
        Diagnostic.Hint("T903", place, $"Two spaces stand between these words{Also.Lines(others)}.", "Take one out.");

    public static Diagnostic DoubleHyphen(Span place, int others) =>
        Diagnostic.Hint("T903", place, $"Two hyphens stand for a dash{Also.Lines(others)}.", "Write – or —.");

    public static Diagnostic QuotationMarks(Span place, string here, string elsewhere, Span other) =>
        Diagnostic.Hint("T903", place, $"These quotation marks are {here}; most others of the scenario are {elsewhere} ({other.Source.File}, line {other.Line}).", "Take one kind for the whole scenario.");
}
