using System.Globalization;

namespace Sim.Commands.Plain;

/// <summary>Breaks a text into lines of a width, between words where it can.</summary>
public static class Wrap
{
    public static IEnumerable<string> At(int columns, string text, string hanging = "")
    {
        // What a line begins with is kept; between words one space is enough.
        var indent = text[..(text.Length - text.TrimStart(' ').Length)];
        var line = indent;
        var empty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, columns - Math.Max(indent.Length, Width(hanging)))))
        {
            if (!empty && Width(line) + 1 + Width(word) > columns)
            {
                yield return line;
                line = hanging + word;
            }
            else
            {
                line = empty ? line + word : $"{line} {word}";
            }

            empty = false;
        }

        if (!empty)
        {
            yield return line;
        }
    }

    /// <summary>Columns on a terminal: letters of East Asia take two, marks that sit on other letters none.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = System.Text.Rune.GetUnicodeCategory(rune);
            width += category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
                : IsWide(rune.Value) ? 2 : 1;
        }

        return width;
    }

    // A word that is wider than the line itself is cut where the line ends.
    private static IEnumerable<string> Pieces(string word, int columns)
    {
        var piece = "";
        foreach (var rune in word.EnumerateRunes())
        {
            if (Width(piece) + Width(rune.ToString()) > columns)
            {
                yield return piece;
                piece = "";
            }

            piece += rune.ToString();
        }

        yield return piece;
    }

    private static bool IsWide(int value) => value
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
