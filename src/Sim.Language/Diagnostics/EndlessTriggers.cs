using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class EndlessTriggers
{
    public static Diagnostic In(Span place, string machine, string from, string to) =>
        Diagnostic.Error("L617", place, $"The way of '{machine}' from '{from}' to '{to}' pulls a trigger that may lead back to it within the same turn, without end.", "Let one of the effects wait: 'after 1 turns: trigger …'.");

    public static Diagnostic TooManyDelayed(Span place, int most) =>
        Diagnostic.Error("L617", place, $"More than {most} delayed effects could be waiting at once.", "Let fewer effects wait, or for fewer turns.");
}
