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

    private SourceText(string file, string text, TextEncoding encoding, bool hasMark = false, int[]? lineStarts = null)
    {
        File = file.Replace('\\', '/');
        Encoding = encoding;
        HasMark = hasMark;
        HasReturns = text.Contains('\r', StringComparison.Ordinal);
        Text = HasReturns ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
        _lineStarts = lineStarts ?? StartsOf(Text);
    }

    /// <summary>The path relative to the scenario's folder, with forward slashes.</summary>
    public string File { get; }

    public string Text { get; }

    /// <summary>How its bytes were read: guessed where they are no UTF-8.</summary>
    public TextEncoding Encoding { get; }

    /// <summary>Whether it began with a byte order mark.</summary>
    public bool HasMark { get; }

    /// <summary>Whether its lines ended otherwise than with one sign.</summary>
    public bool HasReturns { get; }

    public int LineCount => _lineStarts.Length;

    public bool IsTooLarge => Text.Length > LargestSize;

    /// <summary>Whether it holds texts in another language, which change what is read and not what is played.</summary>
    public bool IsTranslation => FirstLine().StartsWith("translation:", StringComparison.Ordinal);

    /// <summary>The file's name without folder and ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    public static SourceText FromText(string file, string text) =>
        text.StartsWith('\uFEFF') ? new(file, text[1..], TextEncoding.Utf8, hasMark: true) : new(file, text, TextEncoding.Utf8, hasMark: false);

    public static SourceText FromBytes(string file, ReadOnlySpan<byte> bytes)
    {
        var (text, encoding, hasMark) = BytesReader.Read(bytes);
        return new SourceText(file, text, encoding, hasMark);
    }

    /// <summary>The same file as it is named from another folder.</summary>
    public SourceText In(string folder) => new($"{folder}/{File}", Text, Encoding, lineStarts: _lineStarts);

    /// <summary>Whether another file of this name was read from the same bytes.</summary>
    internal bool IsSame(SourceText other) =>
        string.Equals(File, other.File, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && (Encoding, HasMark, HasReturns) == (other.Encoding, other.HasMark, other.HasReturns);

    /// <summary>A line by its number, without its end; empty where there is none.</summary>
    public string Line(int number) => LineSpan(number).ToString();

    /// <summary>The same without a copy of its letters.</summary>
    public ReadOnlySpan<char> LineSpan(int number)
    {
        if (number < 1 || number > _lineStarts.Length)
        {
            return [];
        }

        var start = _lineStarts[number - 1];
        var end = number < _lineStarts.Length ? _lineStarts[number] - 1 : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>The first line that is neither empty nor a comment.</summary>
    private ReadOnlySpan<char> FirstLine()
    {
        for (var number = 1; number <= LineCount; number++)
        {
            if (LineSpan(number).Trim() is not ([] or ['#', ..]))
            {
                return LineSpan(number);
            }
        }

        return [];
    }

    private static int[] StartsOf(string text)
    {
        var starts = new int[text.AsSpan().Count('\n') + 1];
        var line = 1;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts[line++] = at + 1;
        }

        return starts;
    }
}
