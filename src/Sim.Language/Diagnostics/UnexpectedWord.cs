using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class UnexpectedWord
{
    public static Diagnostic After(Span place, string word, IReadOnlyList<string> expected) =>
        Diagnostic.Error("X502", place, $"'{word}' is not expected here.", NearestNames.Question(word, expected, "Two conditions are joined by 'and' or 'or'.")).RepairedToNearest(place, word, expected);

    public static Diagnostic Instead(Span place, string word) =>
        Diagnostic.Error("X502", place, $"'{word}' stands where a number or a name is expected.");

    public static Diagnostic Sign(Span place, string sign) =>
        Diagnostic.Error("X502", place, $"The sign '{sign}' means nothing here.", "There are and, or, not, is, < <= = != >= >, + - * / and brackets.");

    public static Diagnostic InEffect(Span place, string word) =>
        Diagnostic.Error("X502", place, $"'{word}' is not expected here: the effect is complete before it.", "Write another effect on a line of its own.");
}
