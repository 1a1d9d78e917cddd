using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>Something a person may privately want.</summary>
internal static class AimForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("To lead");
    public static readonly Field<Prose> Text = Fields.Text("text");
    public static readonly Field<IReadOnlyList<Amount>> Weighs = Fields.Amounts("weighs", "actor.party 3").Needed("- actor.party 3");

    public static readonly Field<Placed<int>> Common = Fields.Number("common", 0, 100);

    public static readonly Form Form = new("aim", Id, Title, Text, Weighs, Common);
}
