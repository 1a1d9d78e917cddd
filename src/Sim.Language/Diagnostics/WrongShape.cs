using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class WrongShape
{
    public static Diagnostic At(Span place, string field, string expected, string found, string suggestion = "") =>
        Diagnostic.Error("S212", place, $"'{field}' is {expected}, but {found} here.", suggestion);

    /// <summary>A list of one where its only item is meant.</summary>
    public static Diagnostic OneInList(Span place, string field, string expected) =>
        Diagnostic.Warning("S212", place, $"'{field}' is {expected}, but a list stands here; its only item was read.", $"Write it on the line of '{field}:', without a dash or a bracket.");

    /// <summary>An entry that lacks its dash.</summary>
    public static Diagnostic EntryWithoutDash(Span place, string field, string firstField) =>
        Diagnostic.Warning("S212", place, $"'{field}' is a list of entries, but fields stand here; they were read as its only entry.", $"Begin each entry with a dash: '- {firstField}: …'");

    /// <summary>A list of one where an entry stands alone.</summary>
    public static Diagnostic EntryWithDash(Span place, string field) =>
        Diagnostic.Warning("S212", place, $"'{field}' is one entry, but a list stands here; its only item was read.", "Take the dash away.");

    public static Diagnostic Item(Span place, string kind, string found, string firstField) =>
        Diagnostic.Error("S212", place, $"Each item of this list is {Grammar.A(kind)} with fields, but {found} here.", $"It is written so:  - {firstField}: …");
}
