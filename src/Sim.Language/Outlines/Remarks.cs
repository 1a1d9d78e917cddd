using System.Text;

namespace Sim.Language.Outlines;

/// <summary>
/// What an author wrote for himself and nobody reads: lines that begin with a <c>#</c>, and words behind a value.
/// They mean nothing, so they are in no tree; whoever writes a file again needs them.
/// </summary>
internal sealed class Remarks
{
    private readonly SortedDictionary<int, string> _lines = [];
    private readonly SortedDictionary<int, string> _behind = [];

    /// <summary>Lines that are nothing but a remark, by their numbers.</summary>
    public IReadOnlyDictionary<int, string> Lines => _lines;

    /// <summary>Remarks behind something, by the number of the line.</summary>
    public IReadOnlyDictionary<int, string> Behind => _behind;

    /// <summary>Every remark, in one order whatever lines they stand on.</summary>
    public IReadOnlyList<string> All => [.. _lines.Values.Concat(_behind.Values).Order(StringComparer.Ordinal)];

    public void AddLine(int line, string text) => _lines[line] = Clean(text);

    public void AddBehind(int line, string text) => _behind[line] = _behind.TryGetValue(line, out var other) ? $"{other} {Clean(text)}" : Clean(text);

    public void DropBehind(int line) => _behind.Remove(line);

    /// <summary>On one line, without letters that nobody sees.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\n' or '\u2028' or '\u2029')
            {
                clean.Append(' ');
            }
            else if (letter is not ('\u200B' or '\u200C' or '\u200D' or '\u00AD' or '\uFEFF'))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString().TrimEnd();
    }
}
