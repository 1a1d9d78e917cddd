using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NeverOpen
{
    public static Diagnostic At(Span place, string never, string because, string fallen, string remedy) =>
        Diagnostic.Warning("L611", place, $"{never}: {because}.{fallen}", remedy);
}
