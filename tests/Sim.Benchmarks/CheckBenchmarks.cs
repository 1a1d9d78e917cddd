using BenchmarkDotNet.Attributes;
using Sim.Language;
using Sim.Language.Sources;

namespace Sim.Benchmarks;

/// <summary>
/// What it costs to check a scenario from nothing, and again after one file was saved. Another than the shipped one is measured with
/// <c>SIM_SCENARIO=a-folder</c>: tests/Scripts/LargeScenario.cs writes one of any size.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly ReadBefore _before = new();
    private SourceSet[] _saved = null!;
    private int _times;

    [GlobalSetup]
    public void Read()
    {
        var sources = Environment.GetEnvironmentVariable("SIM_SCENARIO") is { } folder ? Shipped.Sources(folder) : Shipped.Sources();
        var file = sources.Files[sources.Files.Length / 2];
        _saved = [sources, sources.With(SourceText.FromText(file.File, file.Text + "\n# A remark.\n"))];
    }

    [Benchmark(Baseline = true)]
    public Compilation FromNothing() => ScenarioCompiler.Compile(_saved[0]);

    /// <summary>One file is another than the last time.</summary>
    [Benchmark]
    public Compilation OneFileSaved() => ScenarioCompiler.Compile(_saved[_times++ % 2], before: _before);
}
