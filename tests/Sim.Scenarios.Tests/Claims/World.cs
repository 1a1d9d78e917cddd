using System.Collections.Immutable;
using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Scenarios;
using Sim.Scenarios.Tests.House;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// The small world of a claim: ten men and the numbers of March 1953, which all claims share, and a file with the mechanism of this one.
/// A further file may take a cause away or put one in.
/// </summary>
internal static class World
{
    private static readonly string[] Common = ["heirs", "numbers"];

    public static string Folder { get; } = Repository.At("tests", "Sim.Scenarios.Tests", "Claims", "Worlds");

    public static Compilation Compile(params IEnumerable<string> parts) => ScenarioCompiler.Compile(new SourceSet(
        Common.Concat(parts).Select(part => SourceText.FromText($"{part}.yaml", File.ReadAllText(Path.Combine(Folder, $"{part}.yaml"))))));

    public static Scenario Read(params IEnumerable<string> parts)
    {
        var compilation = Compile(parts);
        return compilation.Scenario ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics.Select(d => $"{d.File}:{d.Line} {d.Code} {d.Message}")));
    }

    /// <summary>The same world, with a number begun otherwise.</summary>
    public static Scenario With(this Scenario world, string variable, int start)
    {
        var found = world.VariableNamed(variable) ?? throw new InvalidOperationException($"'{world.Id}' has no '{variable}'.");
        return world with { Variables = world.Variables.SetItem(found.Index, found with { Start = start }) };
    }

    /// <summary>The same world, in which one thing no longer moves by itself.</summary>
    public static Scenario Without(this Scenario world, string rule)
    {
        var kept = world.Rules.Where(r => !string.Equals(r.Id, rule, StringComparison.Ordinal)).Select((r, i) => r with { Index = i }).ToImmutableArray();
        return kept.Length < world.Rules.Length ? world with { Rules = kept } : throw new InvalidOperationException($"'{world.Id}' has no rule '{rule}'.");
    }
}
