using Sim.Language;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Scenarios;
using Sim.Scenarios.Tests.House;

namespace Sim.Scenarios.Tests.Showdowns;

/// <summary>A number of a position that begins elsewhere than in history, by the variable's id.</summary>
internal readonly record struct Otherwise(string Variable, int Start);

/// <summary>The dated starting positions as they lie on disk, and the same with a cause taken out.</summary>
internal static class DatedPosition
{
    public static string FolderOf(string date) => Repository.At("tests", "Sim.Scenarios.Tests", "Showdowns", "Positions", date);

    public static Compilation Compile(string date)
    {
        var folder = FolderOf(date);
        return ScenarioCompiler.Compile(new SourceSet(Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            .Select(f => SourceText.FromText(Path.GetFileName(f), File.ReadAllText(f)))));
    }

    public static Scenario Read(string date)
    {
        var compilation = Compile(date);
        return compilation.Scenario ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics.Select(d => $"{d.File}:{d.Line} {d.Code} {d.Message}")));
    }

    /// <summary>The same position, with some numbers begun otherwise.</summary>
    public static Scenario With(this Scenario scenario, IEnumerable<Otherwise> changes)
    {
        var variables = scenario.Variables.ToBuilder();
        foreach (var change in changes)
        {
            var variable = scenario.VariableNamed(change.Variable) ?? throw new InvalidOperationException($"'{scenario.Id}' has no '{change.Variable}'.");
            variables[variable.Index] = variable with { Start = change.Start };
        }

        return scenario with { Variables = variables.ToImmutable() };
    }
}
