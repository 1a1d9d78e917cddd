using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class DateOutsidePeriod
{
    public static Diagnostic At(Span place, string field, DateOnly day, DateOnly first, DateOnly last) =>
        Diagnostic.Warning("V407", place, $"'{field}' is {Dates.Iso(day)}, but the game runs from {Dates.Iso(first)} to {Dates.Iso(last)}.", "Change the date, or leave it out: then the whole game is meant.");

    public static Diagnostic Checkpoint(Span place, DateOnly day, DateOnly first, DateOnly last) =>
        Diagnostic.Error("V407", place, $"'at' is {Dates.Iso(day)}, but the game runs from {Dates.Iso(first)} to {Dates.Iso(last)}.", "Change the date.");

    public static Diagnostic Never(Span place, DateOnly first, DateOnly last) =>
        Diagnostic.Warning("L605", place, $"This event can never happen by itself: its dates lie outside the game, which runs from {Dates.Iso(first)} to {Dates.Iso(last)}.", "Change its dates.");
}
