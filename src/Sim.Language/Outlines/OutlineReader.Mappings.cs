using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

internal sealed partial class OutlineReader
{
    private Mapping ReadMapping(int first)
    {
        var indent = IndentOfNext(first, row => row.Field is not null && !row.IsItem);
        var level = _levels.Open(indent, isList: false);

        // Where the dash stands out of line and its author was told, the fields that are in line need not be named.
        var dashShift = _dashShift;
        _dashShift = 0;
        var place = _rows[_at].Span;
        var pairs = ImmutableArray.CreateBuilder<Pair>();
        while (SkipToContent())
        {
            var row = _rows[_at];
            if (IsItemHere(row))
            {
                if (_levels.HasList)
                {
                    break;
                }

                _findings.Add(ItemOutsideList.At(row.Span));
                SkipDeeperThan(row.Indent);
                continue;
            }

            if (row.Field is not { } name)
            {
                if (row.Indent < indent && !IsSentenceGoingOn(pairs))
                {
                    if (_levels.Depth > 1)
                    {
                        break;
                    }
                }

                ReadStrayWords(row, pairs);
                continue;
            }

            if (OwnerOf(row, isItem: false) != level)
            {
                break;
            }

            if (row.Indent != indent && !row.HasTab && row.Indent - indent != -dashShift && !level.IsTold(row.Indent))
            {
                _findings.Add(IndentedUnlikeNeighbours.Field(row.Span.Start, name.Name, pairs.Count > 0 ? pairs[^1].Name : ""));
            }

            pairs.Add(ReadPair(row, name, Math.Min(row.Indent, indent)));
        }

        _levels.Close();
        var end = pairs.Count > 0 ? pairs[^1].Value.Span : place;
        return new Mapping(place.To(end), pairs.ToImmutable());
    }

    /// <param name="indent">How deep it counts as standing: what stands deeper is its value.</param>
    private Pair ReadPair(Row row, FieldName name, int indent)
    {
        var place = Span.OnLine(_source, row.Number, row.Start + 1, name.Length);
        if (name.Slip != FieldSlip.None)
        {
            _findings.Add(FieldTypedDifferently.At(place, name));
        }

        if (name.Name == "<<")
        {
            _findings.Add(NotInThisLanguage.MergeKey(place));
            SkipDeeperThan(row.Indent);
            return new Pair(name.Name, place, new Broken(place));
        }

        return new Pair(name.Name, place, ReadValue(row.Start + name.Rest, indent, place));
    }

    /// <summary>A line that is neither a field nor an item: part of the text before it, or nothing we know.</summary>
    private void ReadStrayWords(Row row, ImmutableArray<Pair>.Builder pairs)
    {
        var last = pairs.Count > 0 ? pairs[^1] : null;
        if (ColonMissing(row) is { } place && !(IsSentenceGoingOn(pairs) && IsInMidSentence(row, ((Scalar)last!.Value).Words.Text)))
        {
            var name = row.Content[..place.Length].ToString();
            _findings.Add(NotAField.ColonMissing(row.Span, name, row.Content[place.Length..].TrimStart(" =").ToString()));
            pairs.Add(new Pair(name, Span.OnLine(_source, row.Number, row.Start + 1, place.Length), ReadValue(row.Start + place.Said, row.Indent, row.Span)));
            return;
        }

        if (IsSentenceGoingOn(pairs))
        {
            _findings.Add(IndentedUnlikeNeighbours.Words(row.Span, last!.Name));
            pairs[^1] = last with { Value = new Scalar(Joined(((Scalar)last.Value).Words, row, "\n"), ScalarStyle.Block) };
            _at++;
            return;
        }

        if (pairs.Count == 0 || pairs[^1].Value is not Broken)
        {
            _findings.Add(NotAField.At(row.Span));
        }

        SkipDeeperThan(row.Indent);
    }

    /// <summary>Whether a line begins with the name of a field and has only lost its colon: how long the name is and where the rest begins.</summary>
    private (int Length, int Said)? ColonMissing(Row row)
    {
        var content = row.Content;
        var space = content.IndexOfAny(' ', '=');
        var length = space < 0 ? content.Length : space;
        return length > 0 && _vocabulary.Knows(content[..length])
            ? (length, content.Length - content[length..].TrimStart(" =").Length)
            : null;
    }

    /// <summary>
    /// The list or entry to which a line belongs that stands out of line. Half way between two, it is the inner one if that goes on below, and
    /// else the outer one.
    /// </summary>
    private Level? OwnerOf(Row row, bool isItem)
    {
        var (inner, outer) = _levels.Nearest(row.Indent, isItem);
        if (inner is null || outer is null || inner == outer)
        {
            return inner;
        }

        for (var next = _at + 1; next < _count; next++)
        {
            ref readonly var below = ref _rows[next];
            if (below.IsIdle)
            {
                continue;
            }

            if (below.Indent <= outer.Indent || (!isItem && below.IsItem && below.Indent < inner.Indent))
            {
                break;
            }

            if (below.Indent == inner.Indent && (isItem ? below.IsItem : below.Field is not null && !below.IsItem))
            {
                return inner;
            }
        }

        return outer;
    }

    /// <summary>Words that are the name of a field somewhere, and as often in the middle of a sentence.</summary>
    private static readonly string[] SmallWords = ["if", "of", "to", "at", "from", "for", "against", "until", "before", "because", "who", "where", "again", "once", "text", "line", "turn", "start", "grows", "gives", "rest", "says"];

    /// <summary>Whether a line that begins with the name of a field may be the middle of a sentence that the line before it has begun.</summary>
    private static bool IsInMidSentence(Row row, string before) =>
        before.Length > 0 && (char.IsLetter(before[^1]) || before[^1] is ',' or '–' or '—') && before.AsSpan().IndexOfAny("<>=()") < 0
        && SmallWords.Contains(row.Content.ToString().Split(' ')[0]) && row.Content.Count(' ') >= 3;

    /// <summary>
    /// How deep the lines of a list or an entry stand that begins here. Where more of those that follow agree on less, it is the first one that is
    /// out of line; an entry that begins behind a dash stands where its dash says.
    /// </summary>
    private int IndentOfNext(int first, Func<Row, bool> isOneOfThem)
    {
        if (_rows[_at].IsBehindDash)
        {
            return first;
        }

        var (less, asLess, asFirst) = (-1, 0, 1);
        for (var next = _at + 1; next < _count; next++)
        {
            ref readonly var row = ref _rows[next];
            if (row.IsIdle)
            {
                continue;
            }

            if (row.HasTab || row.Indent <= _levels.Innermost || (row.Indent < first && _levels.HasAt(row.Indent)))
            {
                break;
            }

            if (isOneOfThem(row))
            {
                less = less < 0 && row.Indent < first ? row.Indent : less;
                asLess += row.Indent == less ? 1 : 0;
                asFirst += row.Indent == first ? 1 : 0;
            }
        }

        return less >= 0 && (asLess > asFirst || (asLess == asFirst && IsRegular(less) && !IsRegular(first))) ? less : first;
    }

    /// <summary>Whether lines of the innermost level that is open may stand so deep: as deep as it, or two spaces deeper.</summary>
    private bool IsRegular(int indent) => indent - Math.Max(0, _levels.Innermost) is 0 or 2;

    private static bool IsSentenceGoingOn(ImmutableArray<Pair>.Builder pairs) =>
        pairs.Count > 0 && pairs[^1].Value is Scalar { Style: ScalarStyle.Block } or Scalar { Style: ScalarStyle.Plain, Words.Text.Length: > 30 };

    private bool IsItemHere(Row row) => row.IsItem || (row.IsNearlyItem && _levels.HasListAt(row.Indent));
}
