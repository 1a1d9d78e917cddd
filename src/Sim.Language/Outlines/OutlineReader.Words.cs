using System.Collections.Immutable;
using System.Text;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

internal sealed partial class OutlineReader
{
    /// <summary>Text on lines of its own, until a line stands as far out as the field and looks like a field or an item.</summary>
    /// <param name="first">What of it stands on the line of its mark, where it should not.</param>
    private Node ReadBlock(int indent, bool folded, Span mark, Written? first = null)
    {
        var text = _text.Emptied();
        if (first is not null)
        {
            text.Add(first);
        }

        var margin = -1;
        var repaired = false;
        var blanks = 0;
        for (; _at < _count; _at++)
        {
            var row = _rows[_at];
            if (row.IsBlank)
            {
                blanks++;
                continue;
            }

            if (row.Indent <= indent && (row.IsItem || row.IsComment || EndsText(row)))
            {
                break;
            }

            if (row.Indent <= indent && !repaired && !row.HasTab)
            {
                repaired = true;
                _findings.Add(IndentedUnlikeNeighbours.Paragraph(row.Span));
            }

            margin = margin < 0 ? row.Indent : margin;
            text.Space(margin == row.Indent && text.IsEmpty ? "" : blanks > 0 ? new string('\n', blanks + 1) : folded ? " " : "\n");
            text.Indent(row.Number, row.Start + 1, Math.Max(0, row.Indent - margin));
            text.Add(row.Number, row.Start, row.Line.TrimEnd());
            blanks = 0;
        }

        return text.IsEmpty ? new Nothing(mark) : new Scalar(text.Written(), ScalarStyle.Block);
    }

    private bool EndsText(Row row) => row.Field is { Slip: not FieldSlip.Colon } || _vocabulary.Knows(row.Content) || (row.IsNearlyItem && _levels.HasListAt(row.Indent));

    /// <summary>Text below a field without the <c>|</c> that announces it.</summary>
    private Node ReadLooseText(Row row)
    {
        _findings.Add(TextWithoutMark.At(row.Span));
        return ReadBlock(row.Indent - 1, folded: false, row.Span);
    }

    private Written Words(Row row, int start, int length)
    {
        if (!row.Line.Slice(start, length).ContainsAny(Unseen.LeftOutOrBreaks))
        {
            var place = Span.OnLine(_source, row.Number, start + 1, length);
            return new Written(row.Line.Slice(start, length).ToString(), place);
        }

        var text = _text.Emptied();
        text.Add(row.Number, start, row.Line[..(start + length)]);
        return text.Written();
    }

    private Written Joined(Written words, Row row, string between)
    {
        var text = _text.Emptied();
        text.Add(words);
        text.Space(between);
        text.Add(row.Number, row.Start, row.Line.TrimEnd());
        return text.Written();
    }

    /// <summary>Where the quotation mark that begins the words is closed, or −1.</summary>
    private static int EndOfQuotation(string text)
    {
        if (text.Length == 0 || text[0] is not ('"' or '\''))
        {
            return -1;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[0] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[0] && text[0] == '\'' && i + 1 < text.Length && text[i + 1] == '\'')
            {
                i++;
            }
            else if (text[i] == text[0])
            {
                return i;
            }
        }

        return -1;
    }

    private Written Unquoted(Written words, int end)
    {
        var inner = words.Part(1, end - 1);
        var escape = words.Text[0] == '"' ? '\\' : '\'';
        if (!inner.Text.Contains(escape, StringComparison.Ordinal))
        {
            return inner;
        }

        var text = _text.Emptied();
        var from = 0;
        for (var i = 0; i + 1 < inner.Text.Length; i++)
        {
            if (inner.Text[i] == escape)
            {
                text.Add(inner.Part(from, i - from));
                var (meant, length) = escape == '\\' ? Escapes.Read(inner.Text, i + 1) : ("", 0);
                text.Space(meant);
                from = i + 1 + length;
                i += Math.Max(1, length);
            }
        }

        text.Add(inner.Part(from, inner.Text.Length - from));
        return text.Written();
    }
}
