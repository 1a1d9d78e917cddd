using Sim.Language.Diagnostics;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts;

/// <summary>
/// A field that is indented a whole level too little or too much stands in another entry than the one to which it belongs. Where only one place
/// is right, just before it or just behind it, it is put there, and its author is told.
/// </summary>
internal static class Placement
{
    /// <summary>The fields of an entry, with those that stand one level wrong where they belong.</summary>
    public static List<Pair> Mended(Form form, IReadOnlyCollection<Pair> pairs, Findings findings)
    {
        var mended = new List<Pair>(pairs.Count);
        foreach (var pair in pairs)
        {
            if (form.Named(pair.Name) is null && mended.Count > 0 && form.Named(mended[^1].Name)?.Inner is { } inner && Taken(inner, mended[^1].Value, pair) is var (value, owner))
            {
                findings.Add(IndentedUnlikeNeighbours.OfTheOneBefore(pair.NameSpan, pair.Name, owner.Kind));
                mended[^1] = mended[^1] with { Value = value };
            }
            else
            {
                mended.Add(pair);
            }
        }

        for (var i = mended.Count - 1; i >= 0; i--)
        {
            if (form.Named(mended[i].Name)?.Inner is { } inner)
            {
                var (value, released) = Released(inner, mended[i].Value, form, mended);
                if (released.Count == 0)
                {
                    continue;
                }

                findings.AddAll(released.Select(pair => IndentedUnlikeNeighbours.OfTheOneAround(pair.NameSpan, pair.Name, form.Kind)));
                mended[i] = mended[i] with { Value = value };
                mended.InsertRange(i + 1, released);
            }
        }

        return mended;
    }

    /// <summary>An entry, or the last of a list, with a field taken in that stands behind it; null where it does not belong there.</summary>
    public static (Node Value, Form Owner)? Taken(Form form, Node value, Pair pair)
    {
        switch (value)
        {
            case Sequence { Items: [.., Mapping last] } list when Taken(form, last, pair) is var (item, owner):
                return (list with { Items = list.Items.SetItem(list.Items.Length - 1, item) }, owner);
            case Mapping entry when form.Named(pair.Name) is not null:
                return entry.Pairs.Any(own => own.Name == pair.Name) ? null : (entry with { Pairs = entry.Pairs.Add(pair) }, form);
            case Mapping { Pairs: [.., var last] } entry when form.Named(last.Name)?.Inner is { } inner && Taken(inner, last.Value, pair) is var (within, owner):
                return (entry with { Pairs = entry.Pairs.SetItem(entry.Pairs.Length - 1, last with { Value = within }) }, owner);
            default:
                return null;
        }
    }

    /// <summary>An entry without the fields at its end that are none of its own but of the entry around it.</summary>
    private static (Node Value, IReadOnlyList<Pair> Released) Released(Form form, Node value, Form around, List<Pair> pairsAround)
    {
        switch (value)
        {
            case Sequence { Items: [.., Mapping last] } list:
                var (item, released) = Released(form, last, around, pairsAround);
                return released.Count == 0 ? (value, released) : (list with { Items = list.Items.SetItem(list.Items.Length - 1, item) }, released);
            case Mapping entry:
                var kept = entry.Pairs.Length;
                while (kept > 1 && form.Named(entry.Pairs[kept - 1].Name) is null && around.Named(entry.Pairs[kept - 1].Name) is not null && !IsAmong(pairsAround, entry.Pairs[kept - 1].Name))
                {
                    kept--;
                }

                return kept == entry.Pairs.Length ? (value, []) : (entry with { Pairs = entry.Pairs[..kept] }, entry.Pairs[kept..]);
            default:
                return (value, []);
        }
    }

    private static bool IsAmong(List<Pair> pairs, string name) => pairs.Exists(pair => pair.Name == name);
}
