using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class ExcludesWhatItNeeds
{
    public static Diagnostic At(Span place, string never, string because, string fallen) =>
        Diagnostic.Warning("L609", place, $"{never}: {because}.{fallen}", "Leave out one of the two, or change what the other event asks for.");
}
