using System.Text;

namespace Sim.Language.Sources;

/// <summary>
/// One file of a scenario as the author wrote it, without its byte order mark and with one kind of line end,
/// so that the same words give the same game on every machine. Lines and columns are counted from 1, as editors do.
/// </summary>
public sealed class SourceText
{
    /// <summary>The largest file that is read.</summary>
    public const int LargestSize = 1 << 20;

    private readonly int[] _lineStarts;

    private SourceText(string file, string text, bool isUtf8, int[]? lineStarts = null)
    {
        File = file.Replace('\\', '/');
        Text = text;
        IsUtf8 = isUtf8;
        _lineStarts = lineStarts ?? StartsOf(text);
    }

    /// <summary>The path relative to the scenario's folder, with forward slashes.</summary>
    public string File { get; }

    public string Text { get; }

    /// <summary>False where bytes had to be guessed because they are no UTF-8.</summary>
    public bool IsUtf8 { get; }

    public int LineCount => _lineStarts.Length;

    public bool IsTooLarge => Text.Length > LargestSize;

    /// <summary>Whether it holds texts in another language, which change what is read and not what is played.</summary>
    public bool IsTranslation => FirstLine().StartsWith("translation:", StringComparison.Ordinal);

    /// <summary>The file's name without folder and ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    public static SourceText FromText(string file, string text) => new(file, Normalise(text), isUtf8: true);

    public static SourceText FromBytes(string file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new SourceText(file, Normalise(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes)), isUtf8: true);
        }
        catch (DecoderFallbackException)
        {
            return new SourceText(file, Normalise(Encoding.UTF8.GetString(bytes)), isUtf8: false);
        }
    }

    /// <summary>The same file as it is named from another folder.</summary>
    public SourceText In(string folder) => new($"{folder}/{File}", Text, IsUtf8, _lineStarts);

    /// <summary>A line by its number, without its end; empty where there is none.</summary>
    public string Line(int number)
    {
        if (number < 1 || number > _lineStarts.Length)
        {
            return "";
        }

        var start = _lineStarts[number - 1];
        var end = number < _lineStarts.Length ? _lineStarts[number] - 1 : Text.Length;
        return Text[start..end];
    }

    /// <summary>The first line that is neither empty nor a comment.</summary>
    private string FirstLine() => Enumerable.Range(1, LineCount).Select(Line).FirstOrDefault(line => line.AsSpan().Trim() is not ([] or ['#', ..])) ?? "";

    private static string Normalise(string text)
    {
        var unmarked = text.StartsWith('\uFEFF') ? text[1..] : text;
        return unmarked.Contains('\r', StringComparison.Ordinal)
            ? unmarked.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : unmarked;
    }

    private static int[] StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
