using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class EndingSeldomOrAlways
{
    public static Diagnostic Never(Span place, int games) =>
        Diagnostic.Warning("P953", place, $"This ending was not reached in any of {games} games.", "Ease its condition.");

    public static Diagnostic NearlyAlways(Span place, int percent) =>
        Diagnostic.Hint("P953", place, $"This ending holds in {percent} of 100 games.", "A slide that everybody sees tells little: ask for more, or let two slides tell two ways.");
}
