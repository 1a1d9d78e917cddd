using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A condition that opens or closes something to the player reads a number that he has from informants only.</summary>
internal static class BetraysTheTruth
{
    public static Diagnostic At(Span place, string name) => Diagnostic.Warning(
        "D707", place, $"Whether this is open tells the player how '{name}' really stands, and he has it from informants only.", $"Write told({name}): what was last told of it.");
}
