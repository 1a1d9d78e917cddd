using System.Globalization;
using Sim.Engine;
using Sim.Language;
using Sim.Language.Diagnostics;

namespace Sim.Benchmarks.Stories;

/// <summary>
/// The story through the compiler and the engine beside the loop written by hand, round by round in one run, so that a busy machine slows both
/// alike; and what a turn costs with many events against one with few.
/// </summary>
internal static class StoryMeasure
{
    private const int Rounds = 15;
    private const double SecondsPerRound = 0.05;

    public static void Run(IEnumerable<int> sizes)
    {
        double? least = null;
        Console.WriteLine("  events   by hand ns/turn   engine ns/turn   engine / by hand   turn / smallest   text to scenario ms");
        foreach (var size in sizes)
        {
            var story = new Story(size);
            var sources = StoryText.Of(story);
            var begun = Environment.CpuUsage.TotalTime;
            var compilation = ScenarioCompiler.Compile(sources);
            var compiled = (Environment.CpuUsage.TotalTime - begun).TotalMilliseconds;
            var scenario = compilation.Scenario
                ?? throw new InvalidOperationException("The story has errors: " + compilation.Diagnostics.First(d => d.Severity == Severity.Error).Message);
            var ahead = new Table(scenario).Playout(new GameOptions(HostMachines: false));
            var loop = new StoryLoop(story);
            var (hand, engine) = Measure(seed => loop.Play(seed), ahead.Play);
            least ??= engine;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size,8} {hand,17:0} {engine,16:0} {hand / engine,17:0%} {engine / least,17:0.0} {compiled,20:0}"));
        }
    }

    private static (double Hand, double Engine) Measure(Action<ulong> hand, Action<ulong> engine)
    {
        var (games, others) = (Warm(hand), Warm(engine));
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Hand: Nanoseconds(hand, games), Engine: Nanoseconds(engine, others))).ToList();
        var middle = rounds.OrderBy(r => r.Hand / r.Engine).ElementAt(Rounds / 2);
        return (rounds.Select(r => r.Hand).Order().ElementAt(Rounds / 2), rounds.Select(r => r.Hand).Order().ElementAt(Rounds / 2) * middle.Engine / middle.Hand);
    }

    // Until the code is at its best; then how many games fill a round.
    private static int Warm(Action<ulong> play)
    {
        var games = 0;
        var begun = Environment.CpuUsage.TotalTime;
        while ((Environment.CpuUsage.TotalTime - begun).TotalSeconds < 1)
        {
            play((ulong)games++);
        }

        return Math.Max(1, (int)(games * SecondsPerRound));
    }

    private static double Nanoseconds(Action<ulong> play, int games)
    {
        var begun = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < games; i++)
        {
            play((ulong)i);
        }

        return (Environment.CpuUsage.TotalTime - begun).TotalNanoseconds / games / Story.Turns;
    }
}
