using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class EmptyStretch
{
    public static Diagnostic At(Span place, DateOnly first, DateOnly last, int turns, int all) =>
        Diagnostic.Hint("D705", place, $"From {Dates.Iso(first)} to {Dates.Iso(last)} no event can happen: {turns} of {all} turns.", "Widen the dates of an event, add one, or let the game be shorter.");
}
