using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A post.</summary>
internal static class OfficeForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("Chairman of the Council of Ministers");
    public static readonly Field<Prose> Short = Fields.Text("short");
    public static readonly Field<Written> Holder = Fields.Name("holder", "a person, or vacant").Needed("vacant");
    public static readonly Field<Placed<bool>> Presides = Fields.YesNo("presides");
    public static readonly Field<IReadOnlyList<Amount>> Gives = Fields.Amounts("gives", "state 20");
    public static readonly Field<IReadOnlyList<Amount>> Grows = Fields.Amounts("grows", "party 1");

    public static readonly Form Form = new("office", Id, Title, Short, Holder, Presides, Gives, Grows);
}
