using System.Text;

namespace Sim.Language.Sources;

/// <summary>In which encoding the bytes of a file were read.</summary>
public enum TextEncoding
{
    Utf8,
    Utf16,
    Windows1251,
    Windows1252,

    /// <summary>UTF-8 with bytes in it that are none; those became the sign for an unreadable letter.</summary>
    Damaged,
}

/// <summary>Reads bytes as the text that they most probably are.</summary>
internal static class BytesReader
{
    /// <summary>The text without a byte order mark, its encoding, and whether it had such a mark.</summary>
    public static (string Text, TextEncoding Encoding, bool HasMark) Read(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, .. var rest]:
                var (text, encoding, _) = Read(rest);
                return (text, encoding, true);
            case [0xFF, 0xFE, .. var little]:
                return (Encoding.Unicode.GetString(little), TextEncoding.Utf16, false);
            case [0xFE, 0xFF, .. var big]:
                return (Encoding.BigEndianUnicode.GetString(big), TextEncoding.Utf16, false);
        }

        try
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), TextEncoding.Utf8, false);
        }
        catch (DecoderFallbackException)
        {
            var guess = Guess(bytes);
            return (ReaderOf(guess).GetString(bytes), guess, false);
        }
    }

    private static Encoding ReaderOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Windows1251 => CodePagesEncodingProvider.Instance.GetEncoding(1251)!,
        TextEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        _ => Encoding.UTF8,
    };

    /// <summary>
    /// Letters with accents stand alone among plain ones, Cyrillic letters in whole words: that tells the two encodings apart.
    /// Where there are letters of UTF-8 besides, only a few bytes are damaged.
    /// </summary>
    private static TextEncoding Guess(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Count(letter => letter > '\u007F' && letter != '\uFFFD') > text.Count(letter => letter == '\uFFFD'))
        {
            return TextEncoding.Damaged;
        }

        var (alone, together) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0xC0)
            {
                var inWord = (i > 0 && bytes[i - 1] >= 0xC0) || (i + 1 < bytes.Length && bytes[i + 1] >= 0xC0);
                (alone, together) = inWord ? (alone, together + 1) : (alone + 1, together);
            }
        }

        return together > alone ? TextEncoding.Windows1251 : TextEncoding.Windows1252;
    }
}
