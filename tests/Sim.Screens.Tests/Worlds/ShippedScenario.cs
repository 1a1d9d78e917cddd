using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Screens.Tests.Worlds;

/// <summary>A scenario as it lies beside the built program.</summary>
internal static class ShippedScenario
{
    public static Scenario Named(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "scenarios", name);
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(f => SourceText.FromText(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f)));
        return ScenarioCompiler.Compile(new SourceSet(files)).Scenario ?? throw new InvalidOperationException($"{name} has mistakes.");
    }
}
