using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A translation that is not of the scenario as it now is.</summary>
internal static class TranslationBehind
{
    private const int Named = 3;

    public static Diagnostic Missing(Span place, string language, IReadOnlyList<string> addresses) =>
        Diagnostic.Warning(
            "T906",
            place,
            $"{(addresses.Count == 1 ? "One text is" : $"{addresses.Count} texts are")} not yet in '{language}': {string.Join(", ", addresses.Take(Named))}{(addresses.Count > Named ? ", …" : "")}.",
            $"'sim texts SCENARIO --for {language}' writes this file anew with what is missing in it.");

    public static Diagnostic Older(Span place, Span original, string mark) =>
        Diagnostic.Warning("T907", place, $"The original has changed since this was translated ({original.Source.File}, line {original.Line}).", $"Translate it again, and write 'mark: {mark}'.");

    public static Diagnostic NoOriginal(Span place, string address, IEnumerable<string> known) =>
        Diagnostic.Warning("T907", place, $"The scenario has no text '{address}' any more.", NearestNames.Question(address, known, "Take this translation out."));

    public static Diagnostic OtherNames(Span place, IReadOnlyList<string> lost, IReadOnlyList<string> added) => lost.Count > 0
        ? Diagnostic.Warning("T908", place, $"{InBraces(lost)} of the original is not in the translation.", "Names in braces stay as they are: the game puts a name in their place.")
        : Diagnostic.Warning("T908", place, $"{InBraces(added)} is not in the original.", "Take it out, or put it into the original too.");

    private static string InBraces(IEnumerable<string> names) => string.Join(" and ", names.Select(name => $"'{{{name}}}'"));
}
