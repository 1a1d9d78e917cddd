using Sim.Language;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Scenarios;
using Sim.Scenarios.Tests.House;

namespace Sim.Scenarios.Tests.Games;

/// <summary>The scenarios that lie in the folder of that name, compiled once for all tests.</summary>
internal static class Shipped
{
    private static readonly Lazy<Scenario> Spring = new(() => Compile("first-hundred-days"));

    public static Scenario FirstHundredDays => Spring.Value;

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Repository.At("scenarios")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    public static Compilation Read(string name) => ScenarioCompiler.Compile(SourcesOf(name));

    public static SourceSet SourcesOf(string name)
    {
        var folder = Repository.At("scenarios", name);
        return new SourceSet(Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(f => SourceText.FromText(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f))));
    }

    private static Scenario Compile(string name)
    {
        var compilation = Read(name);
        return compilation.Scenario ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics.Select(d => $"{d.File}:{d.Line} {d.Code} {d.Message}")));
    }
}
