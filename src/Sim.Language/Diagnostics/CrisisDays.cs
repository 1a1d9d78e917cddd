using System.Globalization;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Days of a crisis that cannot be.</summary>
internal static class CrisisDays
{
    public static Diagnostic Beyond(Span place, string field, int day, string crisis, int days) =>
        Diagnostic.Error("V410", place, string.Create(CultureInfo.InvariantCulture, $"'{field}' is {day}, but '{crisis}' has {days} {(days == 1 ? "day" : "days")} at most."), "Take an earlier day, or let the crisis last longer.");

    public static Diagnostic OfNoCrisis(Span place, string field) =>
        Diagnostic.Error("S203", place, $"'{field}' counts the days of a crisis, and this event belongs to none.", "Say to which: in: the_id_of_a_crisis.");

    public static Diagnostic BeyondItsTurn(Span place, DateOnly last, DateOnly end) =>
        Diagnostic.Warning("V410", place, $"Its last day would be {Dates.Iso(last)}, but its turn ends on {Dates.Iso(end)}.", "Let it open earlier, or have fewer days.");

    public static Diagnostic OpensOutside(Span place, DateOnly day, DateOnly first, DateOnly last) =>
        Diagnostic.Error("V407", place, $"'opens' is {Dates.Iso(day)}, but the game runs from {Dates.Iso(first)} to {Dates.Iso(last)}.", "Change the date.");

    public static Diagnostic OpensInAnotherTurn(Span place, DateOnly day) =>
        Diagnostic.Error("V410", place, $"It may open in other turns than the one in which {Dates.Iso(day)} lies, its first day.", "Leave 'opens' out: then its days begin when the turn is half over. Or narrow 'from' and 'until'.");

    public static Diagnostic Empty(Span place, string crisis) =>
        Diagnostic.Warning("D706", place, $"No event belongs to '{crisis}', so that its days bring nothing.", "Write events with 'in: " + crisis + "', or take the crisis out.");
}
