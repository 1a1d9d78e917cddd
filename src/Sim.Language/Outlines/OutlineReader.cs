using System.Buffers;
using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

/// <summary>
/// Reads a file into a tree of fields, lists and words. It reads kindly: what was meant is read as meant, with a warning
/// where it had to be guessed, and after a slip it goes on, so that one slip makes one message.
/// </summary>
internal sealed partial class OutlineReader
{
    private const int DeepestLevel = 16;

    private readonly SourceText _source;
    private readonly Vocabulary _vocabulary;
    private readonly Findings _findings;
    private readonly Remarks _remarks;
    private readonly Levels _levels = new();
    private readonly TextBuilder _text;
    private readonly Row[] _rows;
    private readonly int _count;
    private int _at;

    /// <summary>By how much the dash of the entry in hand stands out of the line of its list.</summary>
    private int _dashShift;

    private OutlineReader(SourceText source, Vocabulary vocabulary, Findings findings, int tab, Remarks remarks)
    {
        _source = source;
        _text = new TextBuilder(source);
        _vocabulary = vocabulary;
        _findings = findings;
        _remarks = remarks;
        _count = source.LineCount;
        _rows = ArrayPool<Row>.Shared.Rent(_count);
        for (var i = 0; i < _count; i++)
        {
            _rows[i] = Row.Of(source, i + 1, vocabulary, tab);
        }
    }

    /// <summary>The outline of a file, or null where there is nothing in it that can be read.</summary>
    /// <param name="tab">How far a tab in the margin reaches.</param>
    /// <param name="remarks">Where remarks are put, if somebody wants them.</param>
    public static Node? Read(SourceText source, Vocabulary vocabulary, Findings findings, int tab, Remarks? remarks = null)
    {
        if (source.IsTooLarge)
        {
            findings.Add(FileTooLarge.In(source));
            return null;
        }

        if (source.Encoding != TextEncoding.Utf8)
        {
            findings.Add(NotUtf8.In(source));
        }

        var reader = new OutlineReader(source, vocabulary, findings, tab, remarks ?? new Remarks());
        reader.LookForStrangeSpaces();
        var root = reader.ReadFile();
        ArrayPool<Row>.Shared.Return(reader._rows, clearArray: true);
        return root;
    }

    private Node? ReadFile()
    {
        while (SkipToContent() && !_rows[_at].IsItem && _rows[_at].Field is null && ColonMissing(_rows[_at]) is null)
        {
            _findings.Add(NotAField.At(_rows[_at].Span));
            SkipDeeperThan(_rows[_at].Indent);
        }

        if (!SkipToContent())
        {
            return null;
        }

        var root = ColonMissing(_rows[_at]) is null ? ReadBelow() : ReadMapping(_rows[_at].Indent);
        while (SkipToContent())
        {
            _findings.Add(NotAField.At(_rows[_at].Span));
            SkipDeeperThan(-1);
        }

        return root;
    }

    /// <summary>What begins at this line: a list, fields, or words.</summary>
    private Node ReadBelow()
    {
        var row = _rows[_at];
        if (_levels.Depth >= DeepestLevel)
        {
            _findings.Add(NestedTooDeep.At(row.Span, DeepestLevel));
            SkipDeeperThan(row.Indent - 1);
            return new Broken(row.Span);
        }

        if (row.IsItem || row.IsNearlyItem)
        {
            return ReadSequence(row.Indent);
        }

        return row.Field is not null || (ColonMissing(row) is not null && IsFieldNext(row.Indent)) ? ReadMapping(row.Indent) : ReadLooseText(row);
    }

    /// <summary>Whether the next line is a field that stands as deep.</summary>
    private bool IsFieldNext(int indent)
    {
        var next = _at + 1;
        while (next < _count && (_rows[next].IsIdle || _rows[next].Indent > indent))
        {
            next++;
        }

        return next < _count && _rows[next].Field is not null && _rows[next].Indent == indent;
    }

    /// <summary>Moves to the next line that is neither empty nor a comment; false at the end of the file.</summary>
    private bool SkipToContent()
    {
        while (_at < _count && (_rows[_at].IsIdle || (_rows[_at].Start == 0 && _rows[_at].Content is "---" or "...")))
        {
            if (_rows[_at].IsComment)
            {
                _remarks.AddLine(_rows[_at].Number, _rows[_at].Content.ToString());
            }

            _at++;
        }

        return _at < _count;
    }

    /// <summary>Leaves out this line and all below it that stand deeper.</summary>
    private void SkipDeeperThan(int indent)
    {
        _at++;
        while (SkipToContent() && _rows[_at].Indent > indent)
        {
            _at++;
        }
    }

    /// <summary>Tells once for the file, at the first line of each kind, what nobody sees.</summary>
    private void LookForStrangeSpaces()
    {
        if (!_source.Text.AsSpan().ContainsAny(Unseen.Any))
        {
            return;
        }

        Tell(row => row.Line[..row.Start].IndexOf('\t'), TabInMargin.At);
        Tell(FirstUnseen, InvisibleLetters.At);
        Tell(row => row.Line.IndexOfAny(Unseen.Breaks), LineBreakInLine.At);
    }

    private void Tell(Func<Row, int> find, Func<Span, int, Diagnostic> message)
    {
        Span? first = null;
        var others = 0;
        foreach (var row in _rows.AsSpan(0, _count))
        {
            if (!row.IsBlank && find(row) is >= 0 and var column)
            {
                others += first is null ? 0 : 1;
                first ??= Span.OnLine(_source, row.Number, column + 1, 1);
            }
        }

        if (first is { } place)
        {
            _findings.Add(message(place, others));
        }
    }

    /// <summary>Where a line has something that nobody sees: in its margin, behind its dash or colon, or a sign that is left out; −1 where it has not.</summary>
    private static int FirstUnseen(Row row)
    {
        var margin = row.Line[..row.Start].IndexOfAnyExcept(' ', '\t');
        if (margin >= 0)
        {
            return margin;
        }

        var gap = row.Start + (row.Field?.Rest ?? (row.IsItem ? 1 : row.Line.Length));
        return gap < row.Line.Length && Unseen.Spaces.Contains(row.Line[gap]) ? gap : row.Line.IndexOfAny(Unseen.LeftOut);
    }
}
