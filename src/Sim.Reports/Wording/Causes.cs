using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>What changed a number, in words: <c>tax relief (you, Aug 53)</c>.</summary>
public static class Causes
{
    /// <summary>What is said of causes that one cannot see; their sum is still told, so that the figures add up.</summary>
    public const string Unseen = "what you cannot see";

    /// <param name="turn">The turn of the change; a cause of an earlier one is told with its date.</param>
    /// <param name="of">What changed: a vote moves standing by winning, and trust by where the other's hand was.</param>
    public static string Text(GameView view, Cause cause, int turn, Variable? of = null) => Knowledge.Of(view, cause, of) switch
    {
        Heard.Fully when of?.Owner == Owner.Trust && cause is { Kind: CauseKind.Session, Index: < 0, Part: >= 0 } =>
            cause.Part > 0 ? "voted on the same side" : "voted on the other side",
        Heard.NotAtAll => Unseen,
        Heard.AsRumour => $"rumoured: {Name(view, cause)}{Brackets(view, cause with { Actor = -1 }, turn)}",
        _ => Name(view, cause) + Brackets(view, cause, turn),
    };

    /// <summary>The thing itself, without who and when.</summary>
    public static string Name(GameView view, Cause cause)
    {
        var scenario = view.Scenario;
        return cause.Kind switch
        {
            CauseKind.Event => scenario.Events[cause.Index].Title,
            CauseKind.Option => Option(view, cause),
            CauseKind.Act => Titles.Act(view, scenario.Acts[cause.Index], Parts.None),
            CauseKind.Rule => scenario.Rules[cause.Index].Title,
            CauseKind.Transition => Transition(view, cause),
            CauseKind.Office => cause.Index >= 0 ? $"the post of {scenario.Offices[cause.Index].Title}" : "a post",
            CauseKind.Session when cause.Index >= 0 => $"the vote on {Titles.Act(view, scenario.Acts[cause.Index], Parts.None)}",
            CauseKind.Session when cause.Part < 0 => "a promised vote not given",
            CauseKind.Session => cause.Part > 0 ? "won the session by speaking" : "outvoted in the session",
            CauseKind.Sounding => "a word in confidence",
            _ => "the showdown",
        };
    }

    private static string Option(GameView view, Cause cause)
    {
        var question = view.Scenario.Events[cause.Index];
        return question.Question is { } asked && cause.Part >= 0 && cause.Part < asked.Options.Length
            ? Placeholders.Fill(view, asked.Options[cause.Part].Label, Parts.None)
            : question.Title;
    }

    private static string Transition(GameView view, Cause cause)
    {
        var machine = view.Scenario.Machines[cause.Index];
        return cause.Part >= 0 && cause.Part < machine.Transitions.Length
            ? $"the turn to \"{machine.States[machine.Transitions[cause.Part].To].Title}\""
            : machine.Title;
    }

    private static string Brackets(GameView view, Cause cause, int turn)
    {
        // Of a vote, a post and a machine the owner of the figure is the actor, or nobody is.
        var who = cause.Actor >= 0 && cause.Kind is not (CauseKind.Session or CauseKind.Office or CauseKind.Transition)
            ? Names.Person(view, cause.Actor) : "";
        var when = cause.Turn >= 0 && cause.Turn < turn ? Dates.Brief(view.Scenario.Calendar, cause.Turn) : "";
        return (who.Length, when.Length) switch
        {
            (0, 0) => "",
            (0, _) => $" ({when})",
            (_, 0) => $" ({who})",
            _ => $" ({who}, {when})",
        };
    }
}
