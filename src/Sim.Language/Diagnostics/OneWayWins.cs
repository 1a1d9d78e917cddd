using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class OneWayWins
{
    public static Diagnostic Habit(Span place, string player, int percent, int games) =>
        Diagnostic.Warning("P957", place, $"Whoever plays {player} is still in office at the end of {percent} of 100 games ({games} played).", "A game that needs no judgement teaches none: let the rivals want more, or let options cost what they should.");

    public static Diagnostic Option(Span place, int percent, int situations) =>
        Diagnostic.Warning("P957", place, $"This option was the best answer for the chair in {percent} of 100 of the {situations} situations compared.", "Give it a price, or another option a gain.");
}
