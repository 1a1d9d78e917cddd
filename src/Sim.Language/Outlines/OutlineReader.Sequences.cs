using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

internal sealed partial class OutlineReader
{
    private Sequence ReadSequence(int firstIndent)
    {
        var indent = IndentOfNext(firstIndent, row => row.IsItem);
        var level = _levels.Open(indent, isList: true);
        var first = _rows[_at].Span;
        var items = ImmutableArray.CreateBuilder<Node>();
        var told = false;
        var begin = _at;
        while (SkipToContent())
        {
            var row = _rows[_at];
            if (!IsItemHere(row))
            {
                if (items.Count == 0 || row.Field is not null || row.Indent < indent || !GoesOn(items, row))
                {
                    break;
                }

                continue;
            }

            if (OwnerOf(row, isItem: true) != level)
            {
                break;
            }

            _dashShift = row.HasTab ? 0 : row.Indent - indent;
            if (_dashShift != 0 && !level.IsTold(row.Indent))
            {
                _findings.Add(IndentedUnlikeNeighbours.Item(Span.OnLine(_source, row.Number, row.Start + 1, 1)));
            }
            else if (row.IsNearlyItem && !told)
            {
                told = true;
                _findings.Add(NotAListDash.At(Span.OnLine(_source, row.Number, row.Start + 1, 1)));
            }

            items.Add(ReadItem(row));
        }

        _levels.Close();
        return new Sequence(items.Count > 0 ? first.To(items[^1].Span) : first, items.ToImmutable()) { Loose = told ? AsProse(begin) : null };
    }

    /// <summary>The same lines as a text: a conversation may begin its lines with a dash, too.</summary>
    private Written AsProse(int begin)
    {
        var text = _text.Emptied();
        foreach (var row in _rows.Take(begin.._at).Where(row => !row.IsBlank))
        {
            text.Space(text.IsEmpty ? "" : "\n");
            text.Add(row.Number, row.Start, row.Line.TrimEnd());
        }

        return text.Written();
    }

    private Node ReadItem(Row row)
    {
        var start = row.Start + 1;
        while (start < row.Line.Length && char.IsWhiteSpace(row.Line[start]))
        {
            start++;
        }

        var inner = row.From(Math.Min(start, row.Line.Length), _vocabulary);
        if (!inner.IsBlank && !inner.IsComment && (inner.IsItem || inner.Field is not null))
        {
            _rows[_at] = inner;
            return ReadBelow();
        }

        if (ColonMissing(inner) is not null && IsEntryBelow(row.Indent))
        {
            _rows[_at] = inner;
            return ReadMapping(inner.Indent);
        }

        return ReadValue(inner.Start, row.Indent, Span.OnLine(_source, row.Number, row.Start + 1, 1));
    }

    /// <summary>Whether the next line is a field of this item.</summary>
    private bool IsEntryBelow(int indent)
    {
        var next = _at + 1;
        while (next < _count && _rows[next].IsIdle)
        {
            next++;
        }

        return next < _count && _rows[next].Field is not null && _rows[next].Indent > indent;
    }

    /// <summary>Words that stand where an item should: the rest of the item before them.</summary>
    private bool GoesOn(ImmutableArray<Node>.Builder items, Row row)
    {
        if (items[^1] is not Scalar { Style: not ScalarStyle.Quoted } scalar)
        {
            return false;
        }

        _findings.Add(IndentedUnlikeNeighbours.Words(row.Span, ""));
        items[^1] = new Scalar(Joined(scalar.Words, row, " "), scalar.Style);
        _at++;
        return true;
    }
}
