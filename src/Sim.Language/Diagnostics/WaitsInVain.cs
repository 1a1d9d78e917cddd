using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class WaitsInVain
{
    public static Diagnostic At(Span place, string never, string because, string fallen, string remedy) =>
        Diagnostic.Warning("L606", place, $"{never}: {because}.{fallen}", remedy);

    /// <param name="chain">What it waits for, link by link, back to itself.</param>
    public static Diagnostic Round(Span place, string never, string chain, string fallen) =>
        Diagnostic.Warning("L606", place, $"{never}: {chain}.{fallen}", "Let one of them come without the other.");
}
