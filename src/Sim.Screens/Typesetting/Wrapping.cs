using System.Globalization;
using Terminal.Gui.Text;

namespace Sim.Screens.Typesetting;

/// <summary>A part of a text that fits a line, and where it began in the text.</summary>
public readonly record struct Stretch(int Start, string Text);

/// <summary>Breaks text into lines by columns of the screen: between words, and within a word only where it alone is too long.</summary>
public static class Wrapping
{
    public static IReadOnlyList<Stretch> Of(string text, int width)
    {
        var lines = new List<Stretch>();
        var room = Math.Max(1, width);
        var at = 0;
        foreach (var paragraph in text.Split('\n'))
        {
            Paragraph(lines, paragraph, at, room);
            at += paragraph.Length + 1;
        }

        return lines;
    }

    /// <summary>The same in as many lines, but of like length: a name or a heading with one word left over reads badly.</summary>
    public static IReadOnlyList<Stretch> Even(string text, int width)
    {
        var lines = Of(text, width);
        if (lines.Count is < 2 or > 4)
        {
            return lines;
        }

        var least = lines.Max(l => Columns(l.Text));
        for (var narrower = Math.Max(width * 2 / 3, 1); narrower < least; narrower++)
        {
            if (Of(text, narrower) is var evened && evened.Count == lines.Count && Whole(text, evened))
            {
                return evened;
            }
        }

        return lines;
    }

    /// <summary>How many columns a text takes.</summary>
    public static int Columns(string text) => text.GetColumns();

    /// <summary>A text brought to an exact number of columns; what does not fit ends in the sign for more.</summary>
    public static string Fitted(string text, int width, string ellipsis)
    {
        var columns = Columns(text);
        if (columns <= width)
        {
            return text + new string(' ', width - columns);
        }

        var room = Math.Max(0, width - Columns(ellipsis));
        var cut = Head(text, room);
        var result = cut + ellipsis;
        var over = Columns(result);
        return over <= width ? result + new string(' ', width - over) : Head(ellipsis, width);
    }

    /// <summary>Whether every line begins where a word begins.</summary>
    private static bool Whole(string text, IReadOnlyList<Stretch> lines) => lines.All(l => l.Start == 0 || text[l.Start - 1] is ' ' or '\n');

    private static void Paragraph(List<Stretch> lines, string paragraph, int at, int room)
    {
        var start = -1;
        var end = 0;
        var used = 0;
        foreach (var word in WordsOf(paragraph, room))
        {
            var columns = Columns(word.Text);
            if (start >= 0 && used + (word.Start > end ? 1 : 0) + columns > room)
            {
                lines.Add(new Stretch(at + start, paragraph[start..end]));
                start = -1;
            }

            if (start < 0)
            {
                start = word.Start;
                used = columns;
            }
            else
            {
                used += word.Start - end + columns;
            }

            end = word.Start + word.Text.Length;
        }

        lines.Add(start >= 0 ? new Stretch(at + start, paragraph[start..end]) : new Stretch(at, ""));
    }

    /// <summary>The words, each no wider than the line.</summary>
    private static IEnumerable<Stretch> WordsOf(string paragraph, int room)
    {
        var at = 0;
        while (at < paragraph.Length)
        {
            if (paragraph[at] == ' ')
            {
                at++;
                continue;
            }

            var next = WhereItBreaks(paragraph, at);
            var end = next < 0 ? paragraph.Length : next;
            while (at < end)
            {
                // A part of a word is never longer than the line, so that even a word of a million letters is gone through once.
                var length = Math.Max(HeadLength(paragraph, at, end, room), StringInfo.GetNextTextElementLength(paragraph, at));
                yield return new Stretch(at, paragraph.Substring(at, length));
                at += length;
            }
        }
    }

    // A number stays with its percent and its error.
    private static int WhereItBreaks(string paragraph, int at)
    {
        var next = paragraph.IndexOf(' ', at);
        while (next > 0 && next + 1 < paragraph.Length && (paragraph[next + 1] is '%' or '±' || paragraph[next - 1] == '±'))
        {
            next = paragraph.IndexOf(' ', next + 1);
        }

        return next;
    }

    private static string Head(string text, int room) => text[..HeadLength(text, 0, text.Length, room)];

    private static int HeadLength(string text, int start, int end, int room)
    {
        var at = start;
        var used = 0;
        while (at < end)
        {
            var length = Math.Min(StringInfo.GetNextTextElementLength(text, at), end - at);
            var columns = Columns(text.Substring(at, length));
            if (used + columns > room)
            {
                break;
            }

            used += columns;
            at += length;
        }

        return at - start;
    }
}
