using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>The whole scenario as its author wrote it: the entries of each section, in the order of the files.</summary>
internal sealed class ScenarioDraft
{
    private readonly Dictionary<Form, List<Draft>> _entries = [];

    /// <summary>What begins with <c>scenario:</c>; null where no file does.</summary>
    public Draft? Head { get; set; }

    public Draft? Politics { get; set; }

    /// <summary>Entries in the order in which they were read, whatever their section.</summary>
    public List<Draft> InOrder { get; } = [];

    public IReadOnlyList<Draft> All(Form form) => _entries.GetValueOrDefault(form) ?? [];

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
