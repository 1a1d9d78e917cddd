using BenchmarkDotNet.Attributes;
using Sim.Archive;
using Sim.Engine;
using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Recordings;

namespace Sim.Benchmarks;

/// <summary>What starting, saving and loading cost.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private SourceSet _sources = null!;
    private Recording _recording = null!;
    private byte[] _file = null!;

    [GlobalSetup]
    public void Play()
    {
        _sources = Shipped.Sources();
        var scenario = Shipped.Scenario();
        var game = Game.Begin(scenario, 1953, scenario.Chairs[0]);
        while (!game.IsOver)
        {
            game.Decide(game.Suggest());
        }

        _recording = game.Record();
        _file = RecordingFile.Write(_recording);
    }

    /// <summary>From text to a scenario that can be played, with every check.</summary>
    [Benchmark]
    public Compilation Parse() => ScenarioCompiler.Compile(_sources);

    [Benchmark]
    public byte[] Save() => RecordingFile.Write(_recording);

    [Benchmark]
    public RecordingRead Load() => RecordingFile.Read(_file);
}
