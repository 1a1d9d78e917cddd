using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>What was told of a number is asked, and no informant tells it.</summary>
internal static class NobodyTells
{
    public static Diagnostic At(Span place, string name) =>
        Diagnostic.Error("X514", place, $"No informant tells '{name}', so that nothing is told of it.", $"Write '{name}' for the number itself, or let an informant tell it.");

    public static Diagnostic Seen(Span place, string name) =>
        Diagnostic.Error("X514", place, $"No informant tells anything of '{name}', so that there is nothing to see for oneself.", "What no informant tells, the player sees anyway. Leave it out, or let an informant tell it.");
}
