using System.Buffers;
using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;

namespace Sim.Language.Checks.Texts;

/// <summary>No note to oneself, no filling and no example of a message is left where a reader will find it.</summary>
internal static partial class NothingIsLeftToWrite
{
    /// <summary>One of these stands in whatever was left; in most texts none does.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["TO" + "DO", "TBD", "FIX" + "ME", "xxx", "XX" + "X", "orem", "???"], StringComparison.Ordinal);

    public static void Look(AuthorText text, Findings findings)
    {
        if (MayBeLeft(text.Words.Text) && Placeholder().Match(text.Words.Text) is { Success: true } left)
        {
            findings.Add(PlaceholderLeft.At(text.Words.At(left.Index, left.Length), left.Value.Trim()));
        }
        else if (string.Equals(text.Words.Text.Trim(), text.Field.Example, StringComparison.Ordinal) && Described().IsMatch(text.Field.Example))
        {
            findings.Add(PlaceholderLeft.At(text.Words.Span, text.Field.Example));
        }
    }

    private static bool MayBeLeft(string text) => text.AsSpan().ContainsAny(Signs) || text.Length <= 8;

    /// <summary>Whether a word is a note to oneself.</summary>
    public static bool IsLeft(string word) => Placeholder().IsMatch(word);

    /// <summary>An example that says what belongs in its place; others, such as 'Fear', may be meant as they stand.</summary>
    [GeneratedRegex("^(?:what|who|why|his|its) ", RegexOptions.CultureInvariant)]
    private static partial Regex Described();

    /// <summary>Capitals only where small letters are a word of some language; three X are also a Roman number.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?:TO[D]O|TBD|FI[X]ME|x{3,}|X{3,}(?=\s*(?:[.:;,!?)\]]|$))|[Ll]orem [Ii]psum)(?![\p{L}\p{Nd}])|\?{3,}|^\s*(?:\.{3}|…)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
