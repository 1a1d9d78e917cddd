using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A closing slide.</summary>
internal static class EndingForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("The new course holds");
    public static readonly Field<TermText> If = Fields.Condition("if");

    /// <summary>Whose player alone is shown it.</summary>
    public static readonly Field<IReadOnlyList<Written>> Chair = Fields.Chair();
    public static readonly Field<Prose> Text = Fields.Text("text").Needed("what the player reads");
    public static readonly Field<IReadOnlyList<Draft>> Also = Fields.Entries("also", PassageForm.Form);
    public static readonly Field<Placed<bool>> Conjecture = Fields.YesNo("conjecture");

    public static readonly Form Form = new("ending", Id, Title, Chair, If, Text, Also, Conjecture);
}

/// <summary>A condition that closes the game before its last turn.</summary>
internal static class ClosingForm
{
    public static readonly Field<TermText> If = Fields.Condition("if").Needed("fear > 95");
    public static readonly Field<Prose> Because = Fields.Text("because").Needed("why the game is over, in a sentence");

    /// <summary>By which a scenario that extends this one can name it.</summary>
    public static readonly Field<Written> Id = new("id", new IdKind());

    public static readonly Form Form = new("closing", If, Because, Id);
}
