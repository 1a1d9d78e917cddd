using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

internal sealed partial class OutlineReader
{
    /// <summary>What stands behind a colon or a dash, on the same line or below it.</summary>
    private Node ReadValue(int start, int indent, Span owner)
    {
        var row = _rows[_at];
        while (start < row.Line.Length && char.IsWhiteSpace(row.Line[start]))
        {
            start++;
        }

        var rest = row.Line[start..].TrimEnd();
        if (rest.Length == 0 || rest.StartsWith("# "))
        {
            Remark(row, rest);
            _at++;
            return ReadBelowEmpty(indent, owner);
        }

        if (rest[0] is '|' or '>' && BlockMark().IsMatch(rest))
        {
            Remark(row, rest[1..]);
            _at++;
            return ReadBlock(indent, folded: rest[0] == '>', Span.OnLine(_source, row.Number, start + 1, 1));
        }

        if (rest.StartsWith("| ") && !rest[1..].Contains('|'))
        {
            _findings.Add(TextWithoutMark.OnTheLineOfTheMark(Span.OnLine(_source, row.Number, start + 1, 1)));
            _at++;
            return ReadBlock(indent, folded: false, Span.OnLine(_source, row.Number, start + 1, 1), Words(row, start + 2, rest.Length - 2).Trimmed());
        }

        var words = Words(row, start, rest.Length);
        if (words.Text.Length == 0)
        {
            // Only letters that nobody sees.
            _at++;
            return ReadBelowEmpty(indent, owner);
        }

        if (rest[0] == '{' && ReadBraces(words) is { } fields)
        {
            return Taken(fields);
        }

        if (NotInThisLanguage.Find(words) is { } foreign)
        {
            _findings.Add(foreign);
            SkipDeeperThan(indent);
            return new Broken(words.Span);
        }

        return rest[0] switch
        {
            '[' when ReadInlineList(OverLines(words, indent)) is { } list => Taken(list),
            '"' or '\'' => ReadQuoted(words, indent),
            _ => ReadPlain(words, indent),
        };
    }

    /// <summary>Keeps what is written behind something from the first <c>#</c> on.</summary>
    private void Remark(Row row, ReadOnlySpan<char> behind)
    {
        if (behind.IndexOf('#') is >= 0 and var start)
        {
            _remarks.AddBehind(row.Number, behind[start..].ToString());
        }
    }

    private Node Taken(Node node)
    {
        _at++;
        return node;
    }

    /// <summary>Nothing stands on the line itself: a list, an entry or words stand below it, or nothing does.</summary>
    private Node ReadBelowEmpty(int indent, Span owner)
    {
        if (SkipToContent())
        {
            var row = _rows[_at];
            var isField = row.Field is not null;
            if (row.Indent > indent || (row.IsItem && row.Indent == indent && !_levels.HasListAt(indent)))
            {
                return ReadBelow();
            }

            if (row.IsNearlyItem && row.Indent == indent && !isField && !_levels.HasListAt(indent))
            {
                return ReadBelow();
            }
        }

        return new Nothing(owner);
    }

    /// <summary>Words to the end of the line, and on the next lines where those stand deeper and are no fields.</summary>
    private Scalar ReadPlain(Written words, int indent)
    {
        _at++;
        while (_at < _count)
        {
            var next = _at;
            while (next < _count && _rows[next].IsBlank)
            {
                next++;
            }

            if (next >= _count || _rows[next].Indent <= indent || _rows[next].IsComment || _rows[next].IsItem || _rows[next].Field is not null)
            {
                break;
            }

            words = Joined(words, _rows[next], next > _at ? "\n\n" : " ");
            _at = next + 1;
        }

        return new Scalar(words, ScalarStyle.Plain);
    }

    private Node ReadQuoted(Written words, int indent)
    {
        var mark = words.Text[0];
        var end = EndOfQuotation(words.Text);
        if (end == words.Text.Length - 1)
        {
            return Taken(new Scalar(Unquoted(words, end), ScalarStyle.Quoted));
        }

        if (end > 0)
        {
            if (!words.Text.AsSpan(end + 1).TrimStart().StartsWith("#"))
            {
                return ReadPlain(words, indent);
            }

            Remark(_rows[_at], words.Text.AsSpan(end + 1));
            return Taken(new Scalar(Unquoted(words, end), ScalarStyle.Quoted));
        }

        if (mark == '\'' && words.Text.Length > 1 && char.IsLetter(words.Text[1]))
        {
            return ReadPlain(words, indent);
        }

        // A quotation may run over several lines; it must end where a line ends, or it was never closed.
        var all = ReadPlain(words, indent).Words;
        end = EndOfQuotation(all.Text);
        if (end == all.Text.Length - 1)
        {
            return new Scalar(Unquoted(all, end), ScalarStyle.Quoted);
        }

        _findings.Add(QuotationNotClosed.At(words.Span.Start));
        if (all.Text.Length > 2 && all.Text[1] == '[' && all.Text[^1] == ']' && ReadInlineList(all.Part(1, all.Text.Length - 1)) is { } list)
        {
            return list;
        }

        return new Scalar(all.Part(1, all.Text.Length - 1), ScalarStyle.Quoted);
    }

    /// <summary>Names in square brackets, or null where the bracket belongs to a sentence.</summary>
    private Node? ReadInlineList(Written words)
    {
        var close = words.Text.IndexOf(']', StringComparison.Ordinal);
        var tail = close < 0 ? "" : words.Text[(close + 1)..].TrimStart();
        if (tail.Length > 0 && !tail.StartsWith("# ", StringComparison.Ordinal))
        {
            return null;
        }

        Remark(_rows[_at], tail);
        if (close < 0)
        {
            _findings.Add(BracketNotClosed.InList(words.Span.Start));
            close = words.Text.Length;
        }

        var items = ImmutableArray.CreateBuilder<Node>();
        var start = 1;
        for (var i = 1; i <= close; i++)
        {
            if (i == close || words.Text[i] == ',')
            {
                if (i > start && words.Part(start, i - start).Trimmed() is { Text.Length: > 0 } item)
                {
                    items.Add(Item(item));
                }

                start = i + 1;
            }
        }

        return new Sequence(words.Span, items.ToImmutable(), words);
    }

    private Scalar Item(Written item)
    {
        var end = EndOfQuotation(item.Text);
        return new Scalar(end > 0 && end == item.Text.Length - 1 ? Unquoted(item, end) : item, ScalarStyle.Plain);
    }

    /// <summary>A list in square brackets with the lines below on which it goes on, if one of them ends with its bracket.</summary>
    private Written OverLines(Written words, int indent)
    {
        var all = words;
        for (var next = _at + 1; !words.Text.Contains(']', StringComparison.Ordinal) && next < _count && _rows[next].Indent > indent && _rows[next].Field is null && !_rows[next].IsItem; next++)
        {
            all = Joined(all, _rows[next], " ");
            if (_rows[next].Content is [.., ']'])
            {
                _at = next;
                return all;
            }
        }

        return words;
    }

    [GeneratedRegex(@"^[|>][+\-0-9]{0,2}(\s+#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockMark();
}
