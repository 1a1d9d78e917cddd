using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A number that changes in a game.</summary>
internal static class VariableForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("Fear");
    public static readonly Field<Prose> Meaning = Fields.Text("meaning").Needed("what it measures, in a sentence");
    public static readonly Field<Kinds.Range> Range = new Field<Kinds.Range>("range", new RangeKind()).Needed("0..100");
    public static readonly Field<Placed<int>> Start = Fields.Number("start", -1_000_000, 1_000_000).Needed("50");
    public static readonly Field<Placed<Owner>> Of = Fields.Choice("of", ("person", Owner.Person), ("country", Owner.Country));
    public static readonly Field<Placed<Shown>> Shown = Fields.Choice("shown", ("exact", Model.Scenarios.Shown.Exact), ("band", Model.Scenarios.Shown.Band), ("hidden", Model.Scenarios.Shown.Hidden));
    public static readonly Field<Prose> Group = Fields.Text("group");
    public static readonly Field<Prose> Unit = Fields.Text("unit");

    public static readonly Form Form = new("variable", Id, Title, Meaning, Range, Start, Of, Shown, Group, Unit);
}
