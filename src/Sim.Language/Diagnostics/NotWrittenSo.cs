using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Something was said in words that mean one thing only; what is offered has been read and understood.</summary>
internal static class NotWrittenSo
{
    public static Diagnostic Condition(Span place, string remedy) => Of(place, "This is not how a condition is written.", $"Write {remedy}").Repaired(place, remedy);

    public static Diagnostic Chance(Span place, string remedy) => Of(place, "A chance is a whole percentage.", $"Write {remedy}").Repaired(place, remedy);

    public static Diagnostic Effect(Span place, IReadOnlyList<string> remedy) => Of(
        place,
        remedy.Count == 1 ? "This is not how an effect is written." : "Each effect has a line of its own.",
        remedy.Count == 1 ? $"Write {remedy[0]}" : $"Write {remedy.Count} lines: {string.Join("   ", remedy.Select(line => $"- {line}"))}").Repaired(place, remedy is [var only] ? only : null);

    private static Diagnostic Of(Span place, string message, string suggestion) => Diagnostic.Error("X513", place, message, suggestion);
}
