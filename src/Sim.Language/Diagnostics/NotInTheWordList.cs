using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NotInTheWordList
{
    public static Diagnostic Slip(Span place, string word, string meant) =>
        Diagnostic.Hint("T904", place, $"By the word list '{word}' is a slip.", $"Write '{meant}'.");

    public static Diagnostic Unknown(Span place, string word, IEnumerable<string> right) =>
        Diagnostic.Hint("T904", place, $"'{word}' is not in the word list.", NearestNames.Question(word, right, $"If it is right, add it to {SpellingList.File}."));
}
