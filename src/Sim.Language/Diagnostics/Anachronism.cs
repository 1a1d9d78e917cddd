using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class Anachronism
{
    public static Diagnostic At(Span place, string person, string does, string absence, DateOnly first, DateOnly last) =>
        Diagnostic.Warning("H806", place, $"{person} {does} here between {Dates.Iso(first)} and {Dates.Iso(last)}, but {absence}.", "Name somebody who was there, change the dates of the event, or correct those of the person.");
}
