using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class DateOutsidePeriod
{
    public static Diagnostic At(Span place, string field, DateOnly day, DateOnly first, DateOnly last) =>
        Diagnostic.Warning("V407", place, $"'{field}' is {Dates.Iso(day)}, but the game runs from {Dates.Iso(first)} to {Dates.Iso(last)}.", "Change the date, or leave it out: then the whole game is meant.");

    public static Diagnostic Checkpoint(Span place, DateOnly day, DateOnly first, DateOnly last) =>
        Diagnostic.Error("V407", place, $"'at' is {Dates.Iso(day)}, but the game runs from {Dates.Iso(first)} to {Dates.Iso(last)}.", "Change the date.");

    public static Diagnostic Chair(Span place, string person, DateOnly first) =>
        Diagnostic.Error("V407", place, $"'{person}' is not there on the first day, {Dates.Iso(first)}, and cannot be played.", "Leave him out of the chairs, or let him enter earlier.");

    public static Diagnostic Stop(Span place, DateOnly day, DateOnly first, DateOnly last) =>
        Diagnostic.Warning("V407", place, $"'at' is {Dates.Iso(day)}, but the game runs from {Dates.Iso(first)} to {Dates.Iso(last)}: there is no stop then.", "Change the date, or take the stop out.");

    public static Diagnostic NeverOpens(Span place, DateOnly first, DateOnly last) =>
        Diagnostic.Warning("L605", place, $"This crisis can never open: its dates lie outside the game, which runs from {Dates.Iso(first)} to {Dates.Iso(last)}.", "Change its dates.");

    public static Diagnostic Never(Span place, DateOnly first, DateOnly last) =>
        Diagnostic.Warning("L605", place, $"This event can never happen by itself: its dates lie outside the game, which runs from {Dates.Iso(first)} to {Dates.Iso(last)}.", "Change its dates.");
}
