using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Orders that kill, jail or deport say what they cost.</summary>
internal static class MissingCost
{
    public static Diagnostic For(Span place, string owner, string effect) =>
        Diagnostic.Error("S203", place, $"This {owner} does '{effect}' but has no 'cost'.", Remedy);

    public static Diagnostic Through(Span place, string owner, string effect) =>
        Diagnostic.Error("S203", place, $"Through '{effect}' this {owner} leads to an arrest or a death, but has no 'cost'.", Remedy);

    private const string Remedy = "Add 'cost:' and say what it cost, with a range and how sure we are: cost: 40 to 60 arrested (approximate)";
}
