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

    private static readonly Lazy<Scenario> World = new(() => Compile("after-stalin"));
    private static readonly Lazy<Scenario> Game = new(() => Compile("the-heirs"));

    private static readonly Dictionary<string, Lazy<Scenario>> Compiled = Lessons.ToDictionary(name => name, name => new Lazy<Scenario>(() => Compile(name)), StringComparer.Ordinal);

    /// <summary>Which scenarios extend which.</summary>
    private static readonly Dictionary<string, string> Parents = new(StringComparer.Ordinal)
    {
        ["the-heirs"] = "after-stalin",
        ["first-steps"] = "after-stalin",
        ["berlin-june-1953"] = "after-stalin",
        ["warsaw-and-budapest-1956"] = "after-stalin",
    };

    public static Scenario FirstHundredDays => Spring.Value;

    public static Scenario AfterStalin => World.Value;

    public static Scenario TheHeirs => Game.Value;

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Repository.At("scenarios")).Select(d => Path.GetFileName(d)!).Concat(Lessons).Order(StringComparer.Ordinal);

    /// <summary>Those that are one file upon another scenario.</summary>
    public static IEnumerable<string> Lessons => Directory.EnumerateFiles(Repository.At("scenarios"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static Scenario Lesson(string name) => Compiled[name].Value;

    public static Compilation Read(string name) => ScenarioCompiler.Compile(SourcesOf(name));

    public static SourceSet SourcesOf(string name)
    {
        var folder = Repository.At("scenarios", name);
        var own = File.Exists(folder + ".yaml") ? SourceSet.Of((name + ".yaml", File.ReadAllText(folder + ".yaml"))) : new SourceSet(Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(f => SourceText.FromText(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f))));
        return Parents.TryGetValue(name, out var parent) ? own.Upon(new ParentFound(SourcesOf(parent).In(File.Exists(folder + ".yaml") ? parent : $"../{parent}"))) : own;
    }

    private static Scenario Compile(string name)
    {
        var compilation = Read(name);
        return compilation.Scenario ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics.Select(d => $"{d.File}:{d.Line} {d.Code} {d.Message}")));
    }
}
