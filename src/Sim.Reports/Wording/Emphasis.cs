using System.Text;

namespace Sim.Reports.Wording;

/// <summary>Asterisks by which authors mark stress or a title; a page says its words without them.</summary>
internal static class Emphasis
{
    /// <summary>The text without pairs of asterisks that embrace words; a lone asterisk stays.</summary>
    public static string Removed(string text)
    {
        if (!text.Contains('*', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var stars = Stars(text, at);
            if (stars > 0 && Close(text, at + stars, stars) is >= 0 and var close)
            {
                result.Append(text, at + stars, close - at - stars);
                at = close + stars;
            }
            else
            {
                var run = Math.Max(1, stars);
                result.Append(text, at, run);
                at += run;
            }
        }

        return result.ToString();
    }

    private static int Stars(string text, int at)
    {
        var count = 0;
        while (at + count < text.Length && text[at + count] == '*')
        {
            count++;
        }

        return count;
    }

    // The closing mark hugs the end of a word in the same paragraph.
    private static int Close(string text, int from, int stars)
    {
        if (stars > 2 || from >= text.Length || char.IsWhiteSpace(text[from]))
        {
            return -1;
        }

        for (var at = from; at < text.Length; at++)
        {
            if (text[at] == '*' && !char.IsWhiteSpace(text[at - 1]) && Stars(text, at) == stars)
            {
                return at;
            }

            if (text[at] == '\n' && at + 1 < text.Length && text[at + 1] == '\n')
            {
                return -1;
            }
        }

        return -1;
    }
}
