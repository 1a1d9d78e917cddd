using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Orders that kill, jail or deport say what they cost.</summary>
internal static class MissingCost
{
    public static Diagnostic For(Span place, string owner, string effect) =>
        Diagnostic.Error("S203", place, $"This {owner} does '{effect}' but has no 'cost'.", "Add 'cost:' and say what it cost, with a range and how sure we are.");
}
