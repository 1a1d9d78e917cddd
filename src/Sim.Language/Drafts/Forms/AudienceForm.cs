using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>Those who read what is done, by what matters to them.</summary>
internal static class AudienceForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("The street");
    public static readonly Field<IReadOnlyList<Amount>> Weighs = Fields.Amounts("weighs", "living 2").Needed("- living 2");

    public static readonly Form Form = new("audience", Id, Title, Weighs);
}
