using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class OptionNeverTaken
{
    public static Diagnostic NeverOpen(Span place, int games, int asked) =>
        Diagnostic.Warning("P952", place, $"In {games} games the question came {Grammar.Times(asked)} and this option was never open.", "Ease its 'needs:'.");

    public static Diagnostic NeverTaken(Span place, int games, int open) =>
        Diagnostic.Hint("P952", place, $"In {games} games this option was open {Grammar.Times(open)} and was never the answer.", "A lost cause may be worth arguing for. If it is not meant so, give it an effect that somebody wants, or a place on the axes where somebody stands.");
}
