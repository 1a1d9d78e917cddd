using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A choice put before the leadership, or before one person.</summary>
internal static class QuestionForm
{
    public static readonly Field<Prose> Text = Fields.Text("text").Needed("what is asked");
    public static readonly Field<Written> Before = Fields.Name("before", "an office or a person");
    public static readonly Field<IReadOnlyList<Draft>> Options = Fields.Entries("options", OptionForm.Form).Needed("- id: yes_at_once");

    /// <summary>How often it may be put off to the next session.</summary>
    public static readonly Field<Placed<int>> MayWait = Fields.Number("may_wait", 0, 20);

    public static readonly Form Form = new("question", Text, Before, MayWait, Options);
}

/// <summary>One answer to a question.</summary>
internal static class OptionForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Label = Fields.Text("label").Needed("what is chosen, in a line");
    public static readonly Field<Prose> Text = Fields.Text("text");
    public static readonly Field<TermText> Needs = Fields.Condition("needs");
    public static readonly Field<Prose> Refusal = Fields.Text("refusal");
    public static readonly Field<IReadOnlyList<Amount>> Line = Fields.Amounts("line", "relief 2");
    public static readonly Field<IReadOnlyList<EffectText>> Effects = Fields.Effects();
    public static readonly Field<Prose> Outcome = Fields.Text("outcome");
    public static readonly Field<Placed<bool>> Historical = Fields.YesNo("historical");
    public static readonly Field<Prose> Cost = Fields.Text("cost");

    public static readonly Form Form = new("option", Id, Label, Text, Needs, Refusal, Line, Effects, Outcome, Historical, Cost);
}
