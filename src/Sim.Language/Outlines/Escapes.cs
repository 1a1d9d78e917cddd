using System.Globalization;
using System.Text;

namespace Sim.Language.Outlines;

/// <summary>What stands behind a backslash in double quotation marks, as in YAML; of what is not known the letter itself is kept.</summary>
internal static class Escapes
{
    /// <summary>What is meant, and how many letters of the text say it; nothing where the letter means itself.</summary>
    public static (string Meant, int Length) Read(string text, int at) => text[at] switch
    {
        'n' => ("\n", 1),
        't' => (" ", 1),
        '_' => ("\u00A0", 1),
        'x' => Number(text, at, 2),
        'u' => Number(text, at, 4),
        'U' => Number(text, at, 8),
        _ => ("", 0),
    };

    private static (string Meant, int Length) Number(string text, int at, int digits) =>
        at + digits < text.Length
        && text.AsSpan(at + 1, digits).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0
        && Rune.TryCreate(uint.Parse(text.AsSpan(at + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture), out var letter)
        && !Rune.IsControl(letter)
            ? (letter.ToString(), digits + 1)
            : ("", 0);
}
