using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class EventNeverSeen
{
    public static Diagnostic At(Span place, int games, string why) =>
        Diagnostic.Warning("P951", place, $"This event did not happen in any of {games} games{why}.", "Ease what stands in its way, widen its window, or let another event raise it.");
}
