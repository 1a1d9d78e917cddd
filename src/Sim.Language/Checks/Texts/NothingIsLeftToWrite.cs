using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;

namespace Sim.Language.Checks.Texts;

/// <summary>No note to oneself, no filling and no example of a message is left where a reader will find it.</summary>
internal static partial class NothingIsLeftToWrite
{
    public static void Look(Inspection inspection)
    {
        foreach (var text in inspection.Texts)
        {
            if (Placeholder().Match(text.Words.Text) is { Success: true } left)
            {
                inspection.Findings.Add(PlaceholderLeft.At(text.Words.At(left.Index, left.Length), left.Value.Trim()));
            }
            else if (char.IsLower(text.Field.Example[0]) && string.Equals(text.Words.Text.Trim(), text.Field.Example, StringComparison.OrdinalIgnoreCase))
            {
                // An example that begins with a capital might be meant: 'Fear' is a good title.
                inspection.Findings.Add(PlaceholderLeft.At(text.Words.Span, text.Field.Example));
            }
        }
    }

    /// <summary>Capitals only where small letters are a word of some language; XXX is also a Roman number.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?:TODO|TBD|FIXME|xxx+|XXX+(?=\s*(?:[.:;,!?)\]]|$))|[Ll]orem [Ii]psum)(?![\p{L}\p{Nd}])|\?{3,}|^\s*(?:\.{3}|…)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
