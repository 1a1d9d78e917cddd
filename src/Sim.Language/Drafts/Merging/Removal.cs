using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Merging;

/// <summary>A line of <c>remove:</c>: what is taken out of the scenario that is extended.</summary>
/// <param name="Form">Of what kind it is.</param>
/// <param name="Owner">For what stands inside another entry, the id of that one: <c>amnesty.wide</c>; otherwise empty.</param>
internal sealed record Removal(Form Form, string Owner, string Id, Span Span)
{
    /// <summary>Each kind of entry that can be removed, by the word for it.</summary>
    public static IReadOnlyList<(string Word, Form Form)> Kinds { get; } =
        [.. Sections.Lists.Select(section => (section.Form.Kind, section.Form)), .. Inner.Select(inner => (inner.Form.Kind, inner.Form))];

    /// <summary>The section in which the entry stands, or its owner.</summary>
    public Form Section => Inner.FirstOrDefault(inner => inner.Form == Form).Owner ?? Form;

    public bool IsInner => Owner.Length > 0;

    /// <summary>As it is written in conditions: with its owner before it.</summary>
    public string Name => IsInner ? $"{Owner}.{Id}" : Id;

    /// <summary>What stands inside another entry and has an id.</summary>
    private static IReadOnlyList<(Form Form, Form Owner)> Inner =>
        [(OptionForm.Form, EventForm.Form), (StateForm.Form, MachineForm.Form), (TransitionForm.Form, MachineForm.Form)];

    public static bool StandsInside(Form form) => Inner.Any(inner => inner.Form == form);
}
