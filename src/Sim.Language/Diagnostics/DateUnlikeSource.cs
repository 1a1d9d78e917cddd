using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class DateUnlikeSource
{
    /// <summary>The author himself says which day the source gives.</summary>
    public static Diagnostic Said(Span place, DateOnly day, string window) =>
        Diagnostic.Warning("H805", place, $"This source gives {Dates.Iso(day)}, but the event happens {window}.", Remedy);

    public static Diagnostic OfTheDay(Span place, DateOnly day, string window) =>
        Diagnostic.Hint("H805", place, $"This paper is of {Dates.Iso(day)}, but the event happens {window}.", Remedy);

    private const string Remedy = "Change 'from' and 'until' of the event, or correct the citation.";
}
