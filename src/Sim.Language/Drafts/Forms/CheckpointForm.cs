using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>What a historical run should show at a date.</summary>
internal static class CheckpointForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("He is arrested by July");
    public static readonly Field<Placed<DateOnly>> At = Fields.Date("at").Needed("1953-07-01");
    public static readonly Field<TermText> If = Fields.Condition("if").Needed("fear < 60");
    public static readonly Field<Placed<int>> Share = Fields.Number("share", 0, 100).Needed("75");

    public static readonly Form Form = new("checkpoint", Id, Title, At, If, Share);
}
