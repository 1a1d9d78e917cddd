using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

internal sealed partial class OutlineReader
{
    private Mapping ReadMapping(int indent)
    {
        var level = _levels.Open(indent, isList: false);

        // Where the dash stands out of line and its author was told, the fields that are in line need not be named.
        var dashShift = _dashShift;
        _dashShift = 0;
        var first = _rows[_at].Span;
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

            if (_levels.Owner(row.Indent, isItem: false) != level)
            {
                break;
            }

            if (row.Indent != indent && !row.HasTab && row.Indent - indent != -dashShift && !level.IsTold(row.Indent))
            {
                _findings.Add(IndentedUnlikeNeighbours.Field(row.Span.Start, name.Name, pairs.Count > 0 ? pairs[^1].Name : ""));
            }

            pairs.Add(ReadPair(row, name));
        }

        _levels.Close();
        var end = pairs.Count > 0 ? pairs[^1].Value.Span : first;
        return new Mapping(first.To(end), pairs.ToImmutable());
    }

    private Pair ReadPair(Row row, FieldName name)
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

        return new Pair(name.Name, place, ReadValue(row.Start + name.Rest, row.Indent, place));
    }

    /// <summary>A line that is neither a field nor an item: part of the text before it, or nothing we know.</summary>
    private void ReadStrayWords(Row row, ImmutableArray<Pair>.Builder pairs)
    {
        if (IsSentenceGoingOn(pairs))
        {
            var last = pairs[^1];
            var words = ((Scalar)last.Value).Words;
            _findings.Add(IndentedUnlikeNeighbours.Words(row.Span, last.Name));
            pairs[^1] = last with { Value = new Scalar(Joined(words, row, "\n"), ScalarStyle.Block) };
            _at++;
            return;
        }

        if (ColonMissing(row) is { } place)
        {
            _findings.Add(NotAField.ColonMissing(row.Span, row.Content[..(place.Length)], row.Content[place.Length..].TrimStart(' ', '=')));
            pairs.Add(new Pair(row.Content[..place.Length], Span.OnLine(_source, row.Number, row.Start + 1, place.Length), ReadValue(row.Start + place.Said, row.Indent, row.Span)));
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
        var space = row.Content.IndexOfAny([' ', '=']);
        var length = space < 0 ? row.Content.Length : space;
        return length > 0 && _vocabulary.Knows(row.Content[..length])
            ? (length, row.Content.Length - row.Content[length..].TrimStart(' ', '=').Length)
            : null;
    }

    private static bool IsSentenceGoingOn(ImmutableArray<Pair>.Builder pairs) =>
        pairs.Count > 0 && pairs[^1].Value is Scalar { Style: ScalarStyle.Block } or Scalar { Style: ScalarStyle.Plain, Words.Text.Length: > 30 };

    private bool IsItemHere(Row row) => row.IsItem || (row.IsNearlyItem && _levels.HasListAt(row.Indent));
}
