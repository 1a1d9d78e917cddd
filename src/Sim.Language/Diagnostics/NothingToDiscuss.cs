using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NothingToDiscuss
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Hint("H807", place, "There is a lesson plan, but no question to talk about afterwards.", "Add 'discussion:' with '- ask: …', or 'discuss:' to an event.");
}
