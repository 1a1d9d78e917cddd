using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Things that YAML has and scenarios do without: anchors, tags, merge keys, maps in braces.</summary>
internal static class NotInThisLanguage
{
    public static Diagnostic? Find(Written words)
    {
        var text = words.Text;
        var first = text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is var space && space < 0 ? text.Length : space);
        return text[0] switch
        {
            '&' when IsWord(first[1..]) => Of(words.At(0, first.Length), $"'{first}' is an anchor; scenarios do without them.", "Write the text out where it is needed."),
            '*' when first.Length == text.Length && IsWord(first[1..]) => Of(words.Span, $"'{text}' refers to an anchor; scenarios do without them.", "Write the text out where it is needed."),
            '!' when IsWord(first[1..].TrimStart('!')) && char.IsLower(first.TrimStart('!')[0]) =>
                Of(words.At(0, first.Length), $"'{first}' is a tag; scenarios do without them.", $"Leave it out: what a value is follows from its field.{(first.StartsWith("!!") ? "" : $" In a condition write not {first[1..]}")}"),
            _ => null,
        };
    }

    /// <summary>Fields in braces, which are understood where they hold nothing in braces themselves.</summary>
    public static Diagnostic Braces(Span place) =>
        Diagnostic.Warning("S210", place, "Fields stand in braces here; they were read as if each had a line of its own.", "Write each field on a line of its own, indented.").RepairedByLayout();

    public static Diagnostic MergeKey(Span place) => Of(place, "'<<' merges entries in YAML; scenarios do without it.", "Write the fields out where they are needed.");

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static Diagnostic Of(Span place, string message, string suggestion) => Diagnostic.Error("S210", place, message, suggestion);
}
