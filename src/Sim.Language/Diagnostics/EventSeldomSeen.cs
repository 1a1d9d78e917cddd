using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class EventSeldomSeen
{
    public static Diagnostic At(Span place, int seen, int games) =>
        Diagnostic.Hint("P954", place, $"This event happened in {seen} of {games} games.", "Few will read it. If that is meant, leave it.");
}
