using System.Collections.Immutable;
using System.Text;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

/// <summary>Puts words together and remembers where each stretch of them stood; leaves out letters that nobody sees.</summary>
internal sealed class TextBuilder(SourceText source)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Stretch>.Builder _stretches = ImmutableArray.CreateBuilder<Stretch>();
    private (int Line, int Column) _end = (1, 1);

    /// <summary>Ready for other words.</summary>
    public TextBuilder Emptied()
    {
        _text.Clear();
        _stretches.Clear();
        _end = (1, 1);
        return this;
    }

    public bool IsEmpty => _text.Length == 0;

    public void Space(string between) => _text.Append(between);

    /// <summary>Spaces with which a line of a text stands further in than the others, whatever they were typed as.</summary>
    public void Indent(int line, int column, int spaces)
    {
        if (spaces > 0)
        {
            Begin(line, Math.Max(1, column - spaces));
            _text.Append(' ', spaces);
        }
    }

    /// <summary>Adds the rest of a line from a position on.</summary>
    public void Add(int line, int start, ReadOnlySpan<char> text)
    {
        Begin(line, start + 1);
        _end = (line, text.Length + 1);

        // Of a line of which the end was cut off, nothing may be left from there on.
        var rest = text[Math.Min(start, text.Length)..];
        if (!rest.ContainsAny(Unseen.LeftOutOrBreaks))
        {
            _text.Append(rest);
            return;
        }

        for (var i = start; i < text.Length; i++)
        {
            if (Unseen.LeftOut.Contains(text[i]))
            {
                Begin(line, i + 2);
            }
            else if (Unseen.Breaks.Contains(text[i]))
            {
                BreakLine();
                Begin(line, i + 2);
            }
            else
            {
                _text.Append(text[i]);
            }
        }
    }

    public void Add(Written words)
    {
        if (words.Text.Length == 0)
        {
            return;
        }

        foreach (var stretch in words.Stretches)
        {
            _stretches.Add(stretch with { Offset = stretch.Offset + _text.Length });
        }

        _text.Append(words.Text);
        _end = (words.Span.EndLine, words.Span.EndColumn);
    }

    public Written Written()
    {
        if (_stretches.Count == 0)
        {
            _stretches.Add(new Stretch(0, _end.Line, _end.Column));
        }

        var first = _stretches[0];
        return new Written(_text.ToString(), new Span(source, first.Line, first.Column, _end.Line, _end.Column), _stretches.ToImmutable());
    }

    /// <summary>A line ends here, and a line ends with its last letter.</summary>
    private void BreakLine()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\t')
        {
            _text.Length--;
        }

        while (_stretches.Count > 1 && _stretches[^1].Offset > _text.Length)
        {
            _stretches.RemoveAt(_stretches.Count - 1);
        }

        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    private void Begin(int line, int column) => _stretches.Add(new Stretch(_text.Length, line, column));
}
