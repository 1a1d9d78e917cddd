using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>How the world moves by itself each turn.</summary>
internal static class RuleForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("Fear wears off");
    public static readonly Field<Placed<Each>> Each = Fields.Choice("each", ("country", Model.Scenarios.Each.Country), ("person", Model.Scenarios.Each.Person));

    /// <summary>The crisis at the end of whose days it moves the world.</summary>
    public static readonly Field<Written> In = Fields.Name("in", "the id of a crisis");
    public static readonly Field<TermText> If = Fields.Condition("if");
    public static readonly Field<IReadOnlyList<EffectText>> Effects = Fields.Effects().Needed("- fear -1");
    public static readonly Field<Prose> Because = Fields.Text("because").Needed("why it is so, in a sentence");
    public static readonly Field<Placed<Basis>> Basis = Fields.Choice("basis", ("evidence", Model.Scenarios.Basis.Evidence), ("interpretation", Model.Scenarios.Basis.Interpretation), ("guess", Model.Scenarios.Basis.Guess)).Needed("guess");
    public static readonly Field<Draft> Source = Fields.Entry("source", NoteForm.Form);

    public static readonly Form Form = new("rule", Id, Title, Each, In, If, Effects, Because, Basis, Source);
}
