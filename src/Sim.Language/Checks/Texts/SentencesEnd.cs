using Sim.Language.Diagnostics;
using Sim.Language.Drafts;

namespace Sim.Language.Checks.Texts;

/// <summary>No sentence is so long that a reader has lost its beginning at its end.</summary>
internal static class SentencesEnd
{
    /// <summary>The most words of one sentence.</summary>
    public const int Most = 45;

    public static void Look(AuthorText text, Findings findings)
    {
        if (!Reading.MayHaveMore(text.Words.Text, Most))
        {
            return;
        }

        var words = Reading.Words(text.Words.Text);
        var first = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 == words.Count || Ends(text.Words.Text, words[i], words[i + 1].Offset))
            {
                if (i + 1 - first > Most)
                {
                    var start = words[first].Offset;
                    findings.Add(VeryLongSentence.At(text.Words.At(start, words[i].Offset + words[i].Length - start), i + 1 - first));
                }

                first = i + 1;
            }
        }
    }

    /// <summary>A full stop, a question or exclamation mark ends a sentence, and so does the end of a paragraph or of an item of a list.</summary>
    private static bool Ends(string text, (int Offset, int Length) word, int next)
    {
        var end = word.Offset + word.Length;
        var last = text.AsSpan(word.Offset, word.Length).TrimEnd("\"”’»)]*").Length;
        if (last > 0 && text[word.Offset + last - 1] is '.' or '!' or '?' or '…')
        {
            return true;
        }

        var between = text.AsSpan(end, next - end);
        var lineEnd = between.IndexOf('\n');
        return lineEnd >= 0 && (between[(lineEnd + 1)..].Contains('\n') || between[(lineEnd + 1)..].IndexOfAny("-–•*") >= 0 || char.IsDigit(text[next]));
    }
}
