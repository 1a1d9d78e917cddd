using System.Text;

namespace Sim.Language.Outlines;

/// <summary>Letters of other alphabets that look like Latin ones: a keyboard that was not switched back leaves them in names.</summary>
internal static class LookAlikes
{
    private const string Others = "асеорхуіјѕԁһԛԝАВЕЗКМНОРСТУХІЈЅԌοιαρνΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Latin = "aceopxyijsdhqwABE3KMHOPCTYXIJSGoiapvABEZHIKMNOPTYX";

    /// <summary>The Latin letter, digit or sign that looks like this one, or the letter itself.</summary>
    public static char LatinFor(char letter)
    {
        if (letter < '\u0080')
        {
            return letter;
        }

        // The wide forms of East Asian keyboards lie in one row, in the order of the narrow ones.
        return letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0)
            : Others.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Latin[place]
            : letter;
    }

    /// <summary>The first word with such a letter in it that becomes a plain Latin word, where it stands, and the whole text with all of them replaced.</summary>
    public static (int Start, int Length, string Text)? Find(string text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        var latin = new StringBuilder(text);
        var first = (Start: -1, Length: 0);
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            var word = text.AsSpan(start, end - start);
            if (!Ascii.IsValid(word) && IsPlainInLatin(word))
            {
                for (var i = start; i < end; i++)
                {
                    latin[i] = LatinFor(text[i]);
                }

                first = first.Start < 0 ? (start, end - start) : first;
            }

            start = end;
        }

        return first.Start < 0 ? null : (first.Start, first.Length, latin.ToString());
    }

    private static bool IsPlainInLatin(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (LatinFor(letter) >= '\u0080')
            {
                return false;
            }
        }

        return true;
    }
}
