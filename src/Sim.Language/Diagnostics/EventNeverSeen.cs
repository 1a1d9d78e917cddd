using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class EventNeverSeen
{
    public static Diagnostic Paragraph(Span place, int games, int happened) =>
        Diagnostic.Warning("P951", place, $"This paragraph was not told in any of {games} games, though its event happened in {happened}.", "Ease its 'if', or take it out.");

    public static Diagnostic At(Span place, int games, string why) =>
        Diagnostic.Warning("P951", place, $"This event did not happen in any of {games} games{why}.", "Ease what stands in its way, widen its window, or let another event raise it.");
}
