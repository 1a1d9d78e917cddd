using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A word of the time, explained.</summary>
internal static class TermForm
{
    public static readonly Field<Prose> Term = Fields.Text("term").Needed("Presidium");
    public static readonly Field<Prose> Text = Fields.Text("text").Needed("what it means");

    public static readonly Form Form = new("term", Term, Text);
}
