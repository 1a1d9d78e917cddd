namespace Sim.Language.Checks.Texts;

/// <summary>What a reader meets in a text: its words.</summary>
internal static class Reading
{
    /// <summary>Whether a text is long enough to have more words than so many: each takes a letter and a space.</summary>
    public static bool MayHaveMore(string text, int words) => text.Length > words * 2;

    /// <summary>Where each word stands: whatever lies between spaces and has a letter or a figure in it.</summary>
    public static List<(int Offset, int Length)> Words(string text)
    {
        var words = new List<(int, int)>();
        var (start, isWord) = (0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || char.IsWhiteSpace(text[at]))
            {
                if (isWord)
                {
                    words.Add((start, at - start));
                }

                (start, isWord) = (at + 1, false);
            }
            else
            {
                isWord |= char.IsLetterOrDigit(text[at]);
            }
        }

        return words;
    }
}
