using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NeverGetsThere
{
    public static Diagnostic At(Span place, string never, string because, string fallen, string remedy) =>
        Diagnostic.Warning("L607", place, $"{never}: {because}.{fallen}", remedy);
}
