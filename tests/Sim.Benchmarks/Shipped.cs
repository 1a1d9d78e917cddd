using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Benchmarks;

/// <summary>The shipped scenario as it lies beside the program.</summary>
internal static class Shipped
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "scenarios", "first-hundred-days");

    public static SourceSet Sources() => Sources(Folder);

    public static SourceSet Sources(string folder) => new(Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(f => SourceText.FromText(Path.GetRelativePath(folder, f), File.ReadAllText(f))));

    public static Scenario Scenario() => ScenarioCompiler.Compile(Sources()).Scenario
        ?? throw new InvalidOperationException("The shipped scenario has errors; sim check says which.");
}
