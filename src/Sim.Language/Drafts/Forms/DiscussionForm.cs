using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A question of the whole game that a class talks about afterwards.</summary>
internal static class DiscussionForm
{
    /// <summary>By which a scenario that extends this one can name it.</summary>
    public static readonly Field<Written> Id = new("id", new IdKind());

    public static readonly Field<Prose> Ask = Fields.Text("ask").Needed("Which of the rules would you change, and why?");
    public static readonly Field<TermText> If = Fields.Condition("if");
    public static readonly Field<Placed<Topic>> About = Fields.Choice("about", ("history", Topic.History), ("model", Topic.Model), ("aims", Topic.Aims));

    public static readonly Form Form = new("question for the discussion", Ask, If, About, Id);
}
