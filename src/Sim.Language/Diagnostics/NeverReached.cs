using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NeverReached
{
    public static Diagnostic At(Span place, string never, string because, string remedy) =>
        Diagnostic.Warning("L620", place, $"{never}: {because}.", remedy);
}
