using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class WrongShape
{
    public static Diagnostic At(Span place, string field, string expected, string found, string suggestion = "") =>
        Diagnostic.Error("S212", place, $"'{field}' is {expected}, but {found} here.", suggestion);

    public static Diagnostic Item(Span place, string kind, string found, string firstField) =>
        Diagnostic.Error("S212", place, $"Each item of this list is {Grammar.A(kind)} with fields, but {found} here.", $"It is written so:  - {firstField}: …");
}
