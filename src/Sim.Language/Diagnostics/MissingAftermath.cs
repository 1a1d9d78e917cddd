using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>What a player reads after his choice, and what he reads about the record.</summary>
internal static class MissingAftermath
{
    public static Diagnostic Outcome(Span place) =>
        Diagnostic.Warning("S203", place, "This option has no 'outcome': whoever chooses it reads nothing of what comes of it.", "Add 'outcome: |' and say in a few sentences what follows.");

    public static Diagnostic History(Span place) =>
        Diagnostic.Warning("S203", place, "This event has no 'history': at the end nothing stands beside it under what was done.", "Add 'history: |' and say what happened, or 'invented: because …' if it did not.");
}
