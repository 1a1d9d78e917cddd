using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;

namespace Sim.Language.Checks.Texts;

/// <summary>No sentence is so long that a reader has lost its beginning at its end.</summary>
internal static partial class SentencesEnd
{
    /// <summary>The most words of one sentence.</summary>
    public const int Most = 45;

    public static void Look(Inspection inspection)
    {
        foreach (var text in inspection.TextsToRead)
        {
            foreach (Match sentence in Sentence().Matches(text.Words.Text))
            {
                if (Reading.Words(sentence.Value).Count is > Most and var words)
                {
                    var lead = sentence.Value.Length - sentence.Value.TrimStart().Length;
                    inspection.Findings.Add(VeryLongSentence.At(text.Words.At(sentence.Index + lead, sentence.Value.Trim().Length), words));
                }
            }
        }
    }

    /// <summary>Up to a full stop, a question or exclamation mark before a space, or the end of a paragraph or of an item of a list.</summary>
    [GeneratedRegex(@"(?:[^.!?…\n]|[.!?…](?![\s""”’»)\]])|\n(?!\s*[\n\-–•*\d]))+[.!?…]*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
