using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;

namespace Sim.Reports.Views;

/// <summary>How well the player's person knows a number.</summary>
public enum Known
{
    /// <summary>Not at all.</summary>
    Nothing,
    /// <summary>By feel: a vague word, never a number.</summary>
    Vague,
    /// <summary>What somebody else tells of it, in his own interest and some time ago.</summary>
    Reported,
    /// <summary>A word and an estimate.</summary>
    Estimate,
    /// <summary>To the point.</summary>
    Exact,
}

/// <summary>What may be told before the game is over. Every page asks here, so that nothing leaks by one page and not by another.</summary>
public static class Knowledge
{
    public static Known Of(GameView view, Variable variable)
    {
        if (view.ArchivesOpen)
        {
            return Known.Exact;
        }

        if (variable.Owner == Owner.Trust)
        {
            // One knows one's own mind, feels what others think of oneself, and only guesses what they think of each other.
            return variable.OwnerIndex == variable.OtherIndex ? Known.Nothing
                : variable.OwnerIndex == view.Chair ? Known.Exact
                : Known.Vague;
        }

        if (variable.Shown == Shown.Hidden)
        {
            return Known.Nothing;
        }

        if (view.Chair >= 0 && view.ReportOn(variable) >= 0)
        {
            return Known.Reported;
        }

        if (variable.Owner == Owner.Person)
        {
            return variable.OwnerIndex == view.Chair ? Known.Exact
                : IsAlarm(view, variable) ? Known.Vague
                : variable.Shown == Shown.Exact ? Known.Exact : Known.Estimate;
        }

        return variable.Shown == Shown.Exact ? Known.Exact : Known.Estimate;
    }

    /// <summary>What is known of a happening: public to all; a rumour without its author; a secret only to those who were in it.</summary>
    public static Heard Of(GameView view, Happening happening)
    {
        if (view.ArchivesOpen)
        {
            return Heard.Fully;
        }

        return happening switch
        {
            Sounded sounded => sounded.Actor == view.Chair || sounded.Target == view.Chair || (sounded.Leaked && sounded.Rival == view.Chair)
                ? Heard.Fully : Heard.NotAtAll,
            Asked asked => asked.Actor == view.Chair || asked.Target == view.Chair ? Heard.Fully : Heard.NotAtAll,
            WordBroken broken => broken.Person == view.Chair || broken.Creditor == view.Chair ? Heard.Fully : Heard.NotAtAll,
            ActDone { Actor: var actor } when actor == view.Chair => Heard.Fully,
            // What was asked in confidence is told by the question itself.
            ActDone done when view.Scenario.Acts[done.Act].Effects.Any(e => e is SoundOut) => Heard.NotAtAll,
            ActDone done when done.Target == view.Chair && view.Scenario.Acts[done.Act].IsFelt => Heard.Fully,
            { Seen: Seen.Public } => Heard.Fully,
            { Seen: Seen.Rumoured } => Heard.AsRumour,
            _ => Heard.NotAtAll,
        };
    }

    /// <summary>What is known of a cause: the same, for the changes that an act brought about.</summary>
    /// <param name="of">The number that it moved. Of a rumour nobody learns whose doing it was by what it did to the doer.</param>
    public static Heard Of(GameView view, Cause cause, Variable? of = null)
    {
        if (view.ArchivesOpen || cause.Actor == view.Chair)
        {
            return Heard.Fully;
        }

        return cause.Kind switch
        {
            CauseKind.Sounding => IsIn(view, cause) ? Heard.Fully : Heard.NotAtAll,
            CauseKind.Act when cause.Index >= 0 && IsDoneToThePlayer(view, cause) => Heard.Fully,
            CauseKind.Act when cause.Index >= 0 => OfAct(view.Scenario.Acts[cause.Index]) is Heard.AsRumour && Betrays(of, cause.Actor)
                ? Heard.NotAtAll
                : OfAct(view.Scenario.Acts[cause.Index]),
            _ => Heard.Fully,
        };
    }

    // Words in which the player had a part, or of which he was told.
    private static bool IsIn(GameView view, Cause cause) => view.Chair >= 0 && view.Chronicle.OfTurn(cause.Turn).OfType<Sounded>()
        .Any(s => s.Actor == cause.Actor && s.Rival == cause.Index && Of(view, s) == Heard.Fully);

    private static bool IsDoneToThePlayer(GameView view, Cause cause) => view.Chair >= 0 && view.Scenario.Acts[cause.Index].IsFelt
        && view.Chronicle.OfTurn(cause.Turn).OfType<ActDone>().Any(d => d.Act == cause.Index && d.Actor == cause.Actor && d.Target == view.Chair);

    private static bool Betrays(Variable? of, int actor) => actor >= 0 && of is not null
        && ((of.Owner == Owner.Person && of.OwnerIndex == actor) || (of.Owner == Owner.Trust && of.OtherIndex == actor));

    private static Heard OfAct(Act act) => act switch
    {
        // A motion is carried in the session, before everybody.
        { Motion: true } or { Seen: Seen.Public } => Heard.Fully,
        { Seen: Seen.Rumoured } => Heard.AsRumour,
        _ => Heard.NotAtAll,
    };

    private static bool IsAlarm(GameView view, Variable variable) =>
        variable.Index == view.Scenario.Layout.PersonSlot(variable.OwnerIndex, Layout.Alarm) - view.Scenario.Layout.Variables;
}

/// <summary>How much of a happening has come to the player's ears.</summary>
public enum Heard
{
    NotAtAll,
    AsRumour,
    Fully,
}
