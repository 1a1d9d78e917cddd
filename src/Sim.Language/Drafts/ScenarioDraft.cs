using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Merging;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>The whole scenario as its author wrote it: the entries of each section, in the order of the files.</summary>
internal sealed class ScenarioDraft
{
    private readonly Dictionary<Form, List<Draft>> _entries = [];
    private readonly Dictionary<Form, Draft> _singles = [];

    /// <summary>What begins with <c>scenario:</c>; null where no file does.</summary>
    public Draft? Head
    {
        get => Single(ScenarioForm.Form);
        set => SetSingle(ScenarioForm.Form, value);
    }

    public Draft? Politics => Single(PoliticsForm.Form);

    /// <summary>What is taken out of the scenario that this one extends.</summary>
    public List<Removal> Removals { get; } = [];

    /// <summary>Where a section of removals begins, for the case that nothing is extended.</summary>
    public Span? RemovalsAt { get; set; }

    /// <summary>Files that hold its texts in other languages.</summary>
    public List<Draft> Translations { get; } = [];

    /// <summary>How this scenario came of another; null where it extends none.</summary>
    public Extension? Extension { get; init; }

    /// <summary>The files in which all entries stand as they are; none where they were changed by others.</summary>
    public List<FileDraft> Files { get; } = [];

    /// <summary>Entries in the order in which they were read, whatever their section.</summary>
    public List<Draft> InOrder { get; } = [];

    public IEnumerable<Draft> Singles => _singles.Values;

    public IReadOnlyList<Draft> All(Form form) => _entries.GetValueOrDefault(form) ?? [];

    /// <summary>A section that is one entry and no list; null where it is left out.</summary>
    public Draft? Single(Form form) => _singles.GetValueOrDefault(form);

    public void SetSingle(Form form, Draft? entry)
    {
        if (entry is not null)
        {
            _singles[form] = entry;
        }
    }

    public void Add(Form section, Draft entry)
    {
        if (!_entries.TryGetValue(section, out var list))
        {
            _entries[section] = list = [];
        }

        list.Add(entry);
        InOrder.Add(entry);
    }
}
