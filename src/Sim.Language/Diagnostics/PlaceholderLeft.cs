using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class PlaceholderLeft
{
    public static Diagnostic At(Span place, string words) =>
        Diagnostic.Warning("T905", place, $"'{words}' was left for later.", "Write what belongs here, or take it out.");
}
