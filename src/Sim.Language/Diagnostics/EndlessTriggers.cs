using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class EndlessTriggers
{
    /// <param name="chain">The ways by name, from the first back to it.</param>
    public static Diagnostic In(Span place, IReadOnlyList<string> chain) =>
        Diagnostic.Error("L617", place, $"This pulls a trigger that may lead back here within the same turn, without end: {string.Join(", then ", chain)}.", "Let one of the effects wait: 'after 1 turn: trigger …'.");

    public static Diagnostic TooManyDelayed(Span place, int most) =>
        Diagnostic.Error("L617", place, $"More than {most} delayed effects could be waiting at once.", "Let fewer effects wait, or for fewer turns.");
}
