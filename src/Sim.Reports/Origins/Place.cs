using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Origins;

/// <summary>A moment within a turn, as a place in the two books: what stands before <see cref="Entry"/> and <see cref="Happening"/> had been.</summary>
internal readonly record struct Place(int Turn, int Entry, int Happening)
{
    /// <summary>The first entry of a turn.</summary>
    public static int FirstEntry(GameView view, int turn)
    {
        var entries = view.Ledger.Entries;
        var at = 0;
        while (at < entries.Count && entries[at].Turn < turn)
        {
            at++;
        }

        return at;
    }

    /// <summary>The first happening of a turn.</summary>
    public static int FirstHappening(GameView view, int turn)
    {
        var happenings = view.Chronicle.Happenings;
        var at = 0;
        while (at < happenings.Count && happenings[at].Turn < turn)
        {
            at++;
        }

        return at;
    }

    public static Place EndOf(GameView view, int turn) => new(turn, FirstEntry(view, turn + 1), FirstHappening(view, turn + 1));

    /// <summary>Where the rules moved the world: before the machines were tried by themselves, and before the game closed.</summary>
    public static Place OfRule(GameView view, int entry)
    {
        var turn = view.Ledger.Entries[entry].Turn;
        var end = FirstHappening(view, turn + 1);
        for (var at = FirstHappening(view, turn); at < end; at++)
        {
            if (view.Chronicle.Happenings[at] is GameClosed || (view.Chronicle.Happenings[at] is Transitioned way && ByItself(view, way)))
            {
                return new Place(turn, entry, at);
            }
        }

        return new Place(turn, entry, end);
    }

    /// <summary>Where an event came: before what it did.</summary>
    public static Place OfEvent(GameView view, int happening)
    {
        var event_ = (EventHappened)view.Chronicle.Happenings[happening];
        var entries = view.Ledger.Entries;
        var first = FirstEntry(view, event_.Turn);
        var at = first;
        while (at < entries.Count && entries[at].Turn == event_.Turn && !(entries[at].Cause is { Kind: CauseKind.Event } cause && cause.Index == event_.Event && cause.Turn == event_.Turn))
        {
            at++;
        }

        if (at >= entries.Count || entries[at].Turn != event_.Turn)
        {
            // It moved no number: it came behind what fell due.
            at = first;
            while (at < entries.Count && entries[at].Turn == event_.Turn && entries[at].Cause.Turn < event_.Turn)
            {
                at++;
            }
        }

        return new Place(event_.Turn, at, happening);
    }

    /// <summary>Where a machine went on: before what that did; one that moved no number is put behind the rules.</summary>
    public static Place OfTransition(GameView view, int happening)
    {
        var way = (Transitioned)view.Chronicle.Happenings[happening];
        var entries = view.Ledger.Entries;
        var behindRules = FirstEntry(view, way.Turn);
        for (var at = behindRules; at < entries.Count && entries[at].Turn == way.Turn; at++)
        {
            var (cause, variable) = (entries[at].Cause, view.Scenario.Variables[entries[at].Variable]);
            if (cause.Kind == CauseKind.Transition && cause.Index == way.Machine && cause.Part == way.Transition
                && (variable.Owner != Owner.Country || variable.OwnerIndex == way.Country))
            {
                return new Place(way.Turn, at, happening);
            }

            behindRules = cause.Kind is CauseKind.Rule or CauseKind.Office ? at + 1 : behindRules;
        }

        return new Place(way.Turn, behindRules, happening);
    }

    /// <summary>Whether a machine went on by itself at the close of a turn, without anybody's trigger.</summary>
    public static bool ByItself(GameView view, Transitioned way) =>
        way.Transition >= 0 && view.Scenario.Machines[way.Machine].Transitions[way.Transition].Trigger < 0;
}
