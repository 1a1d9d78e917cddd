using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A yes or no.</summary>
internal static class FlagForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("The norms were raised");
    public static readonly Field<Prose> Meaning = Fields.Text("meaning");
    public static readonly Field<Placed<bool>> Start = Fields.YesNo("start");
    public static readonly Field<Prose> Group = Fields.Text("group");
    public static readonly Field<Placed<Shown>> Shown = VariableForm.Shown;

    public static readonly Form Form = new("flag", Id, Title, Meaning, Start, Group, Shown);
}
