using System.Globalization;
using System.Text;

namespace Sim.Language.Explaining;

/// <summary>
/// The text of a file on a page. In a block called <c>bytes</c>, <c>\x0D</c> is one byte and <c>\\</c> a backslash, for what cannot be seen on a page;
/// with <c>repeat=1000</c> the text stands in the file so many times.
/// </summary>
internal static class ExampleText
{
    /// <param name="words">What stands behind the three backticks: <c>yaml file=events/strike.yaml</c>.</param>
    public static ExampleFile Read(string words, string shown)
    {
        var said = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var times = int.Parse(Said(said, "repeat=") ?? "1", CultureInfo.InvariantCulture);
        var once = said.Contains("bytes") ? Unescaped(shown) : Encoding.UTF8.GetBytes(shown);
        return new ExampleFile(Said(said, "file=") ?? "", shown, [.. Enumerable.Repeat(once, times).SelectMany(bytes => bytes)]);
    }

    private static string? Said(string[] words, string name) =>
        words.FirstOrDefault(word => word.StartsWith(name, StringComparison.Ordinal))?[name.Length..];

    private static byte[] Unescaped(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] == '\\')
            {
                bytes.Add((byte)'\\');
                i++;
            }
            else if (text[i] == '\\' && i + 3 < text.Length && text[i + 1] == 'x')
            {
                bytes.Add(byte.Parse(text.AsSpan(i + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 3;
            }
            else
            {
                var length = i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i, length)));
                i += length - 1;
            }
        }

        return [.. bytes];
    }
}
