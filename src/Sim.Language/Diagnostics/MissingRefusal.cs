using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>What is closed stays visible with the reason; so there must be one.</summary>
internal static class MissingRefusal
{
    public static Diagnostic For(Span place, string owner) =>
        Diagnostic.Error("S203", place, $"This {owner} has 'needs' but no 'refusal'.", "Add 'refusal:' and say in a sentence why it is closed when the condition fails.");
}
