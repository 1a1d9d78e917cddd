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
    private readonly Row[] _rows;
    private int _at;

    private OutlineReader(SourceText source, Vocabulary vocabulary, Findings findings, int tab, Remarks remarks)
    {
        _source = source;
        _vocabulary = vocabulary;
        _findings = findings;
        _remarks = remarks;
        _rows = [.. Enumerable.Range(1, source.LineCount).Select(number => Row.Of(source, number, vocabulary, tab))];
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

        if (!source.IsUtf8)
        {
            findings.Add(NotUtf8.In(source));
        }

        var reader = new OutlineReader(source, vocabulary, findings, tab, remarks ?? new Remarks());
        reader.LookForStrangeSpaces();
        return reader.ReadFile();
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

        return row.Field is null ? ReadLooseText(row) : ReadMapping(row.Indent);
    }

    /// <summary>Moves to the next line that is neither empty nor a comment; false at the end of the file.</summary>
    private bool SkipToContent()
    {
        while (_at < _rows.Length && (_rows[_at].IsBlank || _rows[_at].IsComment || (_rows[_at].Start == 0 && _rows[_at].Content is "---" or "...")))
        {
            if (_rows[_at].IsComment)
            {
                _remarks.AddLine(_rows[_at].Number, _rows[_at].Content);
            }

            _at++;
        }

        return _at < _rows.Length;
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

    private void LookForStrangeSpaces()
    {
        var tabs = new List<int>();
        var invisible = new List<int>();
        foreach (var row in _rows)
        {
            var margin = row.Line.AsSpan(0, row.Start);
            if (!row.IsBlank && margin.Contains('\t'))
            {
                tabs.Add(row.Number);
            }
            else if (!row.IsBlank && (margin.ContainsAnyExcept(' ') || row.Line.AsSpan().ContainsAny(Invisible)))
            {
                invisible.Add(row.Number);
            }
        }

        if (tabs.Count > 0)
        {
            _findings.Add(TabInMargin.At(Span.OnLine(_source, tabs[0], _source.Line(tabs[0]).IndexOf('\t', StringComparison.Ordinal) + 1, 1), tabs.Count - 1));
        }

        if (invisible.Count > 0)
        {
            _findings.Add(InvisibleLetters.At(Span.OnLine(_source, invisible[0], FirstStrange(_rows[invisible[0] - 1]) + 1, 1), invisible.Count - 1));
        }
    }

    private static int FirstStrange(Row row)
    {
        var inMargin = row.Line.AsSpan(0, row.Start).IndexOfAnyExcept(' ');
        return inMargin >= 0 ? inMargin : Math.Max(0, row.Line.AsSpan().IndexOfAny(Invisible));
    }
}
