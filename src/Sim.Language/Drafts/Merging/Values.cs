namespace Sim.Language.Drafts.Merging;

/// <summary>
/// What becomes of one field that both scenarios give: what is given replaces what was there. Entries inside it that have an id are
/// changed one by one, and an entry with fields of its own is changed field by field.
/// </summary>
internal static class Values
{
    public static object? Of(object? before, object? given) => (before, given) switch
    {
        (IReadOnlyList<Draft> old, IReadOnlyList<Draft> changes) when HaveKeys(old) && HaveKeys(changes) => Entries(old, changes),
        (Draft old, Draft change) when EntryKey.Of(old) == EntryKey.Of(change) => old.With(change),
        _ => given,
    };

    /// <summary>The entries of a list, changed by those of another that bear the same id; new ones come behind.</summary>
    private static List<Draft> Entries(IReadOnlyList<Draft> old, IReadOnlyList<Draft> changes)
    {
        var merged = new List<Draft>(old);
        foreach (var change in changes)
        {
            var key = EntryKey.Of(change);
            var at = merged.FindIndex(entry => string.Equals(EntryKey.Of(entry), key, StringComparison.Ordinal));

            // Two of the same id in the change itself are told when the names are gathered.
            if (at >= 0 && at < old.Count && ReferenceEquals(merged[at], old[at]))
            {
                merged[at] = old[at].With(change);
            }
            else
            {
                merged.Add(change);
            }
        }

        return merged;
    }

    private static bool HaveKeys(IReadOnlyList<Draft> entries) => entries.All(entry => EntryKey.Of(entry) is not null);
}
