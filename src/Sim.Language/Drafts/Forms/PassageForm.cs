using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Forms;

/// <summary>A further paragraph of a text, told where it holds.</summary>
internal static class PassageForm
{
    public static readonly Field<TermText> If = Fields.Condition("if");

    /// <summary>Whose player alone is told it.</summary>
    public static readonly Field<IReadOnlyList<Written>> Chair = Fields.Chair();
    public static readonly Field<Prose> Text = Fields.Text("text").Needed("what is told where that holds");

    public static readonly Form Form = new("paragraph", If, Chair, Text);
}
