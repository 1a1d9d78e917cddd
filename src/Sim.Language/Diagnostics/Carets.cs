using System.Globalization;
using System.Text;
using Sim.Language.Outlines;

namespace Sim.Language.Diagnostics;

/// <summary>A line of the author's with carets under one place in it, or under two.</summary>
internal readonly struct Carets
{
    /// <summary>Longer lines are cut around the place, so that the carets stay on the screen.</summary>
    private const int Width = 100;

    private readonly string _line;
    private readonly int _number;
    private readonly int _column;
    private readonly int _length;
    private readonly int _secondColumn;
    private readonly int _secondLength;

    public Carets(string authorLine, int line, int column, int endLine, int endColumn)
    {
        _line = string.Concat(authorLine.Select(letter => letter == '\t' || Unseen.Breaks.Contains(letter) ? ' ' : letter)).TrimEnd();
        _number = line;
        _column = Math.Min(column - 1, _line.Length);
        var length = endLine == line ? endColumn - column : _line.Length - _column;
        _length = Math.Max(1, Math.Min(length, _line.Length - _column));
    }

    private Carets(Carets first, Carets second)
        : this(first._line, first._number, first._column + 1, first._number, first._column + 1 + first._length)
    {
        (_secondColumn, _secondLength) = (second._column, second._length);
    }

    private int End => Math.Max(_column + _length, _secondColumn + _secondLength);

    /// <summary>Both on one line, or null where they do not stand apart on the same one, or not on a screen together.</summary>
    public Carets? TryJoin(Carets other)
    {
        var (first, second) = _column <= other._column ? (this, other) : (other, this);
        return _number == other._number && first._column + first._length <= second._column && second._column + second._length - first._column <= Width
            ? new Carets(first, second)
            : null;
    }

    public void AppendTo(StringBuilder text, string note = "")
    {
        if (string.IsNullOrWhiteSpace(_line))
        {
            return;
        }

        var cut = End > Width ? Math.Max(0, _column - (Width / 3)) : 0;
        if (_secondLength > 0 && End - cut > Width)
        {
            cut = End - Width;
        }

        var shown = _line[cut..Math.Min(_line.Length, cut + Width)];
        var number = _number.ToString(CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"  {number} | {shown}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {new string(' ', number.Length)} | {new string(' ', _column - cut)}{new string('^', Math.Min(_length, Width))}");
        if (_secondLength > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{new string(' ', _secondColumn - _column - _length)}{new string('^', _secondLength)}");
        }

        text.Append(note.Length > 0 ? $"  {note}\n" : "\n");
    }
}
