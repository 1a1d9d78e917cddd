using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Merging;

/// <summary>
/// One scenario out of two. Section by section: what is removed goes, an entry with the id of another changes the fields that it gives,
/// and every other entry is added. An entry that is removed and written anew stands where the old one stood.
/// </summary>
internal sealed class Merger
{
    private readonly ScenarioDraft _parent;
    private readonly ScenarioDraft _own;
    private readonly Findings _findings;
    private readonly List<(Draft Before, Draft Change)> _changes = [];
    private readonly Dictionary<Draft, Draft?> _became = [];
    private readonly HashSet<Draft> _placed = [];

    private readonly Traces _traces;

    private Merger(ScenarioDraft parent, ScenarioDraft own, Findings findings)
    {
        (_parent, _own, _findings) = (parent, own, findings);
        _traces = new Traces([.. own.Removals.Where(removal => !own.All(removal.Form).Any(anew => IsCalled(anew, removal.Id)))]);
    }

    public static ScenarioDraft Merge(ScenarioDraft parent, SourceSet sources, IReadOnlyList<Diagnostic> readingParent, ScenarioDraft own, Findings findings) =>
        Merge(new Extension(parent, sources, readingParent, own, []), own, findings);

    public static ScenarioDraft Merge(Extension extension, ScenarioDraft own, Findings findings)
    {
        var merger = new Merger(extension.Parent, own, findings);
        merger.Remove();
        merger.Change();
        var merged = new ScenarioDraft { Extension = extension with { Changes = merger._changes } };
        merger.Fill(merged);
        return merged;
    }

    /// <summary>What is taken out as a whole, and what stands inside another entry.</summary>
    private void Remove()
    {
        foreach (var removal in _own.Removals)
        {
            var entries = _parent.All(removal.Section);
            var name = removal.IsInner ? removal.Owner : removal.Id;
            if (entries.FirstOrDefault(entry => IsCalled(entry, name)) is not { } found)
            {
                var known = entries.Select(EntryKey.Of).OfType<string>();
                _findings.Add(removal.IsInner ? NothingToRemove.NoOwner(removal, known) : NothingToRemove.At(removal, known));
            }
            else if (!removal.IsInner)
            {
                _became[found] = null;
            }
            else if (Inside.Without(_became.GetValueOrDefault(found) ?? found, removal) is { } less)
            {
                _became[found] = less;
            }
            else
            {
                _findings.Add(NothingToRemove.At(removal, Inside.Ids(found, removal.Form)));
            }
        }
    }

    private void Change()
    {
        foreach (var (_, form) in Sections.Lists)
        {
            var byKey = new Dictionary<string, Draft>(StringComparer.Ordinal);
            foreach (var entry in _parent.All(form))
            {
                byKey.TryAdd(EntryKey.Of(entry) ?? "", entry);
            }

            foreach (var change in _own.All(form))
            {
                if (EntryKey.Of(change) is not { Length: > 0 } key || !byKey.TryGetValue(key, out var before) || !_placed.Add(before))
                {
                    continue;
                }

                _placed.Add(change);
                if (_became.TryGetValue(before, out var left) && left is null)
                {
                    _became[before] = change;
                }
                else
                {
                    _became[before] = _traces.Without(left ?? before).With(change);
                    _changes.Add((before, change));
                }
            }
        }
    }

    private void Fill(ScenarioDraft merged)
    {
        foreach (var (_, form) in Sections.Singles)
        {
            var (before, change) = (_parent.Single(form), _own.Single(form));
            merged.SetSingle(form, before is not null && change is not null ? before.With(change) : change ?? before);
        }

        merged.Head = _parent.Head is { } head ? _traces.Without(head).With(_own.Head!) : _own.Head;
        foreach (var (section, entry) in InOrder(_parent))
        {
            var became = _became.TryGetValue(entry, out var other) ? other : entry;
            if (became is not null && !IsBeyond(became, merged.Head!))
            {
                merged.Add(section, _placed.Contains(entry) ? became : _traces.Without(became));
            }
        }

        foreach (var (section, entry) in InOrder(_own).Where(added => !_placed.Contains(added.Entry)))
        {
            if (FirstChange(section, entry) is { } first && EntryKey.IdOf(entry) is { } id)
            {
                _findings.Add(DeclaredTwice.Id(id.Span, section.Kind, id.Text, section.Kind, first.Span));
            }
            else
            {
                merged.Add(section, entry);
            }
        }

        foreach (var entry in merged.InOrder.Concat(merged.Singles))
        {
            entry.TellAllMissing(_findings);
        }
    }

    /// <summary>Where an entry of the parent has been changed already, by another entry than this one.</summary>
    private Written? FirstChange(Form section, Draft entry) =>
        EntryKey.IdOf(entry) is { } id && _own.All(section).FirstOrDefault(other => _placed.Contains(other) && IsCalled(other, id.Text)) is { } first ? EntryKey.IdOf(first) : null;

    /// <summary>A checkpoint of the parent on a day that the new period does not have is not asked about.</summary>
    private bool IsBeyond(Draft entry, Draft head)
    {
        if (entry.Form != CheckpointForm.Form || entry.Of(CheckpointForm.At) is not { } at || !_parent.All(CheckpointForm.Form).Contains(entry))
        {
            return false;
        }

        var calendar = ScenarioBuilder.CalendarOf(head);
        return at.Value < calendar.Start || at.Value > calendar.LastDay(calendar.Turns - 1);
    }

    private static IEnumerable<(Form Section, Draft Entry)> InOrder(ScenarioDraft draft)
    {
        var sections = new Dictionary<Draft, Form>();
        foreach (var (_, form) in Sections.Lists)
        {
            foreach (var entry in draft.All(form))
            {
                sections.TryAdd(entry, form);
            }
        }

        return draft.InOrder.Select(entry => (sections[entry], entry));
    }

    private static bool IsCalled(Draft entry, string id) => string.Equals(EntryKey.Of(entry), id, StringComparison.Ordinal);
}
