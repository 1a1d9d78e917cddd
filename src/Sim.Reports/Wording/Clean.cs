using System.Globalization;
using System.Text;

namespace Sim.Reports.Wording;

/// <summary>
/// Makes foreign text safe to print: without control characters (which could move the cursor or change the terminal) and without
/// the marks that turn the direction of writing (which could make a line read other than it is).
/// </summary>
public static class Clean
{
    /// <summary>No script piles more marks on one letter; whoever does wants to cover the lines above.</summary>
    private const int MostMarks = 4;

    /// <summary>One line: every run of white space becomes a single space.</summary>
    public static string Line(string text) => Sifted(text, keepBreaks: false);

    /// <summary>Prose: line breaks stay, one between paragraphs.</summary>
    public static string Prose(string text) => Sifted(text, keepBreaks: true);

    private static string Sifted(string text, bool keepBreaks)
    {
        var result = new StringBuilder(text.Length);
        var space = false;
        var lineBreak = false;
        var marks = 0;
        foreach (var rune in Emphasis.Removed(text).EnumerateRunes())
        {
            if (rune.Value is '\n' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029)
            {
                lineBreak |= keepBreaks;
                space = true;
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                space = true;
            }
            else if (!Rune.IsControl(rune) && !TurnsOrHides(rune.Value))
            {
                marks = SitsOnAnother(rune) ? marks + 1 : 0;
                if (marks > MostMarks)
                {
                    continue;
                }

                if (space && result.Length > 0)
                {
                    result.Append(lineBreak ? '\n' : ' ');
                }

                space = false;
                lineBreak = false;
                result.Append(rune);
            }
        }

        return result.ToString();
    }

    private static bool SitsOnAnother(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Marks of direction and characters without width, which only deceive in a terminal.</summary>
    private static bool TurnsOrHides(int value) =>
        value is 0x061C or 0x180E or 0xFEFF
        or (>= 0x200B and <= 0x200F)
        or (>= 0x202A and <= 0x202E)
        or (>= 0x2060 and <= 0x206F)
        or (>= 0xFFF9 and <= 0xFFFB)
        or (>= 0xE0000 and <= 0xE007F);
}
