using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Sources;

namespace Sim.Language.Compiling;

/// <summary>All entries of one kind, by number and by id.</summary>
internal sealed class Roll
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly List<Draft> _entries = [];
    private readonly Field<Written> _id;

    public Roll(string kind, Field<Written> id, IEnumerable<Draft> entries, Findings? findings = null)
    {
        Kind = kind;
        _id = id;
        foreach (var entry in entries)
        {
            Add(entry, findings);
        }
    }

    /// <summary>What an entry is called: "person".</summary>
    public string Kind { get; }

    public IReadOnlyList<Draft> Entries => _entries;

    public int Count => _entries.Count;

    public IEnumerable<string> Ids => _byId.Keys;

    public Draft this[int index] => _entries[index];

    /// <summary>The number of an entry, or null where there is none of that id.</summary>
    public int? Find(string id) => _byId.TryGetValue(id, out var index) ? index : null;

    public string IdOf(int index) => IdOf(_entries[index])?.Text ?? "";

    public Written? IdOf(Draft entry) => entry.Of(_id) ?? entry.Of(Drafts.Forms.EventForm.Head) ?? entry.Of(Drafts.Forms.ActForm.Head);

    private void Add(Draft entry, Findings? findings)
    {
        if (IdOf(entry) is { } id && !_byId.TryAdd(id.Text, _entries.Count))
        {
            var first = IdOf(_entries[_byId[id.Text]])!.Span;
            findings?.Add(DeclaredTwice.Id(id.Span, Kind, id.Text, Kind, first));
            return;
        }

        _entries.Add(entry);
    }
}
