using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>One half of a flag's use is missing: it is set and never asked about, or asked about and never changed.</summary>
internal static class UnusedFlag
{
    /// <param name="isSeen">Whether players see it, so that it is not quite without effect.</param>
    public static Diagnostic NeverAsked(Span place, string flag, bool isSeen) => isSeen
        ? Diagnostic.Hint("R310", place, $"The flag '{flag}' is changed, but no condition asks about it: players see it, and nothing depends on it.", "Ask about it where it should matter.")
        : Diagnostic.Warning("R310", place, $"The flag '{flag}' is changed, but no condition asks about it, and it is hidden.", "Ask about it where it should matter, or take it out.");

    public static Diagnostic NumberNeverAsked(Span place, string number) =>
        Diagnostic.Warning("R310", place, $"The number '{number}' is changed, but nothing asks about it, and it is hidden.", "Ask about it where it should matter, show it, or take it out.");

    public static Diagnostic NeverChanged(Span place, string flag, bool isYes) => isYes
        ? Diagnostic.Warning("R311", place, $"Conditions ask about the flag '{flag}', but nothing clears it: it is always yes.", $"Write an effect 'clear {flag}', or take the flag out.")
        : Diagnostic.Warning("R311", place, $"Conditions ask about the flag '{flag}', but nothing sets it: it is always no.", $"Write an effect 'set {flag}', or take the flag out.");
}
