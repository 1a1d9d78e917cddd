using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sim.Language.Tests.Slips;

/// <summary>
/// One slip of an author. In <c>slips.txt</c> it has a heading, lines of the clean file after <c>-</c>, what he writes instead after <c>+</c>,
/// what he means after <c>~</c> (left out: the clean lines), and after <c>=</c> how it must be read.
/// </summary>
internal sealed partial record Slip(string Title, string Clean, string Written, string Meant, string Expected)
{
    /// <summary>The file in which it is made, said after <c>@</c>.</summary>
    public string File { get; private init; } = "";

    /// <summary>Whether the scenario must be the one that is meant.</summary>
    public bool IsReadAsMeant => Expected.StartsWith("as meant", StringComparison.Ordinal);

    /// <summary>The one finding that there must be, or nothing.</summary>
    public string Code => Found().Groups["code"].Value;

    /// <summary>On which line: counted from the first that differs, as an offset.</summary>
    public int Offset => int.TryParse(Found().Groups["offset"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset) ? offset : 0;

    public static IReadOnlyList<Slip> All(string text) =>
        [.. InFiles(text.ReplaceLineEndings("\n").Split("\n# ").Skip(1).Select(Read))];

    /// <summary>The whole file with the slip in it, as bytes on a disk.</summary>
    public byte[] In(string file) => Bytes(Replaced(file, Written));

    /// <summary>The whole file as it is meant.</summary>
    public string MeantIn(string file) => Replaced(file, Meant);

    /// <summary>The line of the first difference.</summary>
    public int LineIn(string file) => Clean.Length == 0 ? 1 : file[..file.IndexOf("\n" + Clean, StringComparison.Ordinal)].Count(letter => letter == '\n') + 2 + Offset;

    /// <summary>Where no file is said, it is that of the one before.</summary>
    private static IEnumerable<Slip> InFiles(IEnumerable<Slip> slips)
    {
        var file = "";
        foreach (var slip in slips)
        {
            file = slip.File.Length > 0 ? slip.File : file;
            yield return slip with { File = file };
        }
    }

    private string Replaced(string file, string by)
    {
        Assert.True(Clean.Length == 0 || file.Contains("\n" + Clean, StringComparison.Ordinal), $"The clean file has no such lines: {Clean}");
        return Clean.Length == 0 ? file : file.Replace("\n" + Clean, "\n" + by, StringComparison.Ordinal);
    }

    private byte[] Bytes(string text) => Expected switch
    {
        _ when Title.Contains("(as CRLF)", StringComparison.Ordinal) => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        _ when Title.Contains("(with a BOM)", StringComparison.Ordinal) => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        _ when Title.Contains("(as UTF-16)", StringComparison.Ordinal) => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        _ when CodePage().Match(Title) is { Success: true } page => CodePagesEncodingProvider.Instance.GetEncoding(int.Parse(page.Groups[1].Value, CultureInfo.InvariantCulture))!.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    private static Slip Read(string block)
    {
        var lines = block.Split('\n');
        string Of(char sign) => string.Concat(lines.Skip(1).Where(line => line.StartsWith(sign)).Select(line => Escape().Replace(line[1..], match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) + "\n"));
        var clean = Of('-');
        var meant = Of('~');
        return new Slip(lines[0].Trim(), clean, Of('+'), meant.Length > 0 ? meant : clean, Of('=').Trim()) { File = Of('@').Trim() };
    }

    private Match Found() => Expectation().Match(Expected);

    [GeneratedRegex(@"^(as meant)?\s*(?<code>[A-Z]\d{3})?\s*(?<offset>[+-]\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Expectation();

    [GeneratedRegex(@"\\u([0-9A-F]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\(as Windows-(\d+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex CodePage();
}
