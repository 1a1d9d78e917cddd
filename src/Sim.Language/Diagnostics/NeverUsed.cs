using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Something is declared, and nothing in the scenario speaks of it.</summary>
internal static class NeverUsed
{
    public static Diagnostic At(Span place, string kind, string id) =>
        Diagnostic.Warning("R309", place, $"The {kind} '{id}' is declared, but nothing uses it.", "Use it, or take it out.");

    /// <summary>A post that is vacant and stays so may be there to be seen.</summary>
    public static Diagnostic Office(Span place, string id) =>
        Diagnostic.Hint("R309", place, $"The office '{id}' is vacant, and nothing fills it or asks about it.", "Use it, take it out, or leave it to be seen.");

    public static Diagnostic Trigger(Span place, string trigger) =>
        Diagnostic.Warning("R309", place, $"No effect pulls the trigger '{trigger}', so this way is never taken.", "Write an effect 'trigger …', or take the trigger out: then the way is tried each turn.");
}
