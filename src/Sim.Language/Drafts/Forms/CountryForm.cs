using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A state of the bloc.</summary>
internal static class CountryForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Name = Fields.Text("name").Needed("its name");
    public static readonly Field<Prose> Text = Fields.Text("text");
    public static readonly Field<IReadOnlyList<Amount>> Starts = Fields.Amounts("starts", "resent 70");

    public static readonly Form Form = new("country", Id, Name, Text, Starts);
}
