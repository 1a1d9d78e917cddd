using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A line along which people differ.</summary>
internal static class AxisForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("Relief");
    public static readonly Field<Prose> Against = Fields.Text("against").Needed("heavy industry first");
    public static readonly Field<Prose> For = Fields.Text("for").Needed("relief at once");

    public static readonly Form Form = new("axis", Id, Title, Against, For);
}
