using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A state machine: its states and the ways between them.</summary>
internal static class MachineForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("The general line");
    public static readonly Field<Prose> Text = Fields.Text("text");
    public static readonly Field<Placed<bool>> Of = Fields.Choice("of", ("country", true));
    public static readonly Field<Written> Start = Fields.Name("start", "a state of the machine").Needed("the state it begins in");
    public static readonly Field<IReadOnlyList<Draft>> States = Fields.Entries("states", StateForm.Form).Needed("- id: calm");
    public static readonly Field<IReadOnlyList<Draft>> Transitions = Fields.Entries("transitions", TransitionForm.Form);

    public static readonly Form Form = new("machine", Id, Title, Text, Of, Start, States, Transitions);
}

/// <summary>One state of a machine.</summary>
internal static class StateForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("Calm");
    public static readonly Field<Prose> Text = Fields.Text("text");

    public static readonly Form Form = new("state", Id, Title, Text);
}

/// <summary>A way from one state, or from several, to another.</summary>
internal static class TransitionForm
{
    public static readonly Field<IReadOnlyList<Written>> From = Fields.Names("from", "a state of the machine, or a list of them").Needed("calm");
    public static readonly Field<Written> To = Fields.Name("to", "a state of the machine").Needed("ferment");
    public static readonly Field<Written> Trigger = new("trigger", new IdKind());
    public static readonly Field<TermText> If = Fields.Condition("if");
    public static readonly Field<TermText> Chance = Fields.Chance();
    public static readonly Field<Prose> Because = Fields.Text("because");
    public static readonly Field<IReadOnlyList<EffectText>> Effects = Fields.Effects();

    /// <summary>By which a scenario that extends this one can name it.</summary>
    public static readonly Field<Written> Id = new("id", new IdKind());

    public static readonly Form Form = new("transition", From, To, Trigger, If, Chance, Because, Effects, Id);
}
