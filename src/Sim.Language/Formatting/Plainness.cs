using System.Text;
using System.Text.RegularExpressions;

namespace Sim.Language.Formatting;

/// <summary>What words plain YAML takes without quotation marks, in a block, or not at all.</summary>
internal static partial class Plainness
{
    /// <summary>Whether words may stand behind a colon or a dash as they are.</summary>
    public static bool IsPlain(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text[^1] == ':' || BeginsWithSign(text))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isSign = (text[i] == ':' && char.IsWhiteSpace(text[i + 1])) || (text[i] == '#' && i > 0 && char.IsWhiteSpace(text[i - 1]));
            if (isSign || text[i] == '\n')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same between square brackets.</summary>
    public static bool IsPlainItem(string text) => IsPlain(text) && text.AsSpan().IndexOfAny(",[]{}:") < 0;

    /// <summary>Whether the lines of a text may stand below a <c>|</c> and be read as they are.</summary>
    public static bool IsBlock(string text)
    {
        var lines = text.Split('\n');
        return lines[0].Length > 0 && lines[^1].Length > 0 && !IsSpace(lines[0][0]) && Array.TrueForAll(lines, line => line.Length == 0 || IsLine(line));
    }

    /// <summary>Words that other programs take for a number, a yes or no, or nothing, and of which they would not give back the letters.</summary>
    public static bool LooksLikeNoText(string text) => (Number().IsMatch(text) && !WholeNumber().IsMatch(text)) || NoText().IsMatch(text);

    /// <summary>In quotation marks, of the kind that needs fewer signs to escape others.</summary>
    public static string Quoted(string text)
    {
        var isSingle = text.AsSpan().IndexOfAny('"', '\\') >= 0 && text.AsSpan().IndexOfAny('\'', '\n') < 0;
        if (isSingle)
        {
            return $"'{text}'";
        }

        var quoted = new StringBuilder("\"", text.Length + 8);
        foreach (var letter in text)
        {
            quoted.Append(letter switch { '\n' => "\\n", '"' => "\\\"", '\\' => "\\\\", _ => letter.ToString() });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The first sign that YAML allows in no file, or −1: half of a pair, or one of those that once drove machines.</summary>
    public static int Unprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsSurrogatePair(text, i))
                {
                    return i;
                }

                i++;
            }
            else if ((char.IsControl(text[i]) && text[i] is not ('\n' or '\t')) || text[i] is '\uFFFE' or '\uFFFF' or '\uFEFF' or '\u2028' or '\u2029')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsLine(string line) =>
        line[^1] == line.TrimEnd()[^1] && !IsSpace(line.TrimStart(' ')[0]);

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter is '\u200B' or '\uFEFF';

    private static bool BeginsWithSign(string text) => text[0] switch
    {
        '-' => text.Length == 1 || char.IsWhiteSpace(text[1]),
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => true,
        _ => false,
    };

    [GeneratedRegex(@"^([-+]?[0-9][0-9_]*|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|[0-9]+(:[0-5]?[0-9])+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^(0|-?[1-9][0-9]{0,14})$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();

    [GeneratedRegex("^(null|~|true|false|yes|no|on|off)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoText();
}
