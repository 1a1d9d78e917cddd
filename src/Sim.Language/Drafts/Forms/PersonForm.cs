using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A person of the time.</summary>
internal static class PersonForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Name = Fields.Text("name").Needed("his full name");
    public static readonly Field<Prose> Short = Fields.Text("short");
    public static readonly Field<Placed<int>> Born = Fields.Year("born");
    public static readonly Field<Placed<int>> Died = Fields.Year("died");

    /// <summary>The day on which he comes on the scene, and the one on which he leaves it for good.</summary>
    public static readonly Field<Placed<DateOnly>> Enters = Fields.Date("enters");

    public static readonly Field<Placed<DateOnly>> Leaves = Fields.Date("leaves");
    public static readonly Field<Prose> Text = Fields.Text("text").Needed("who he is, in a sentence or two");
    public static readonly Field<Placed<Seat>> Seat = Fields.Seat();
    public static readonly Field<Placed<bool>> Acts = Fields.YesNo("acts");
    public static readonly Field<IReadOnlyList<Amount>> Bases = Fields.Amounts("bases", "state 60");
    public static readonly Field<IReadOnlyList<Amount>> Starts = Fields.Amounts("starts", "authority 55");
    public static readonly Field<IReadOnlyList<Amount>> Stances = Fields.Amounts("stances", "relief 2");
    public static readonly Field<IReadOnlyList<Amount>> Trust = Fields.Amounts("trust", "a_person 30");
    public static readonly Field<IReadOnlyList<Band>> Aims = new("aims", new BandsKind());
    public static readonly Field<Draft> Source = Fields.Entry("source", NoteForm.Form);

    public static readonly Form Form = new("person", Id, Name, Short, Born, Died, Enters, Leaves, Text, Seat, Acts, Bases, Starts, Stances, Trust, Aims, Source);
}
