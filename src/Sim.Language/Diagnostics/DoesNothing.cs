using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class DoesNothing
{
    public static Diagnostic At(Span place, string because) =>
        Diagnostic.Warning("L613", place, $"This effect does nothing: {because}.", "Leave it out, or change it.");
}
