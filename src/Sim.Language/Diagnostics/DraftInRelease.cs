using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class DraftInRelease
{
    public static Diagnostic At(Span place, string kind) =>
        Diagnostic.Error("H810", place, $"This {kind} is still a draft, and this is a release.", "Have it read by somebody else and write 'status: reviewed', or take it out.");
}
