using Sim.Engine;
using Sim.Engine.Chances;
using Sim.Model.Scenarios;

namespace Sim.Commands.Benches;

/// <summary>What one way of playing came to.</summary>
/// <param name="Bytes">Allocated per game, once everything is warm.</param>
internal sealed record Figure(Way Way, double GamesPerSecond, double DecisionsPerSecond, double Bytes);

/// <summary>
/// Measures how fast games are played on one thread. Every round plays the same games in every way, one way after the other, so that a
/// busy machine slows all of them alike; what counts is the median round, in processor time.
/// </summary>
internal sealed class Bench(Scenario scenario, int games, int rounds, ulong seed, TimeSpan warmUp)
{
    public IReadOnlyList<Figure> Run()
    {
        var table = new Table(scenario);
        var ways = Way.Of(table);
        var decisions = Enumerable.Range(0, games).Sum(i => Way.DecisionsOf(table.Begin(SeedOf(i), new GameOptions())));
        foreach (var way in ways)
        {
            // Code is compiled anew while it runs; it is at its best after a second or two of its own.
            for (var begun = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - begun < warmUp;)
            {
                PlayAll(way);
            }
        }

        var measured = ways.ToDictionary(w => w, _ => new List<(double Seconds, long Bytes)>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var way in ways)
            {
                measured[way].Add(PlayAll(way));
            }
        }

        return [.. ways.Select(w => FigureOf(w, measured[w], decisions))];
    }

    private (double Seconds, long Bytes) PlayAll(Way way)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var spent = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < games; i++)
        {
            way.Play(SeedOf(i));
        }

        spent = Environment.CpuUsage.TotalTime - spent;
        return (spent.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private Figure FigureOf(Way way, List<(double Seconds, long Bytes)> rounds, int decisions)
    {
        var seconds = rounds.Select(r => r.Seconds).Order().ElementAt(rounds.Count / 2);
        return new Figure(way, games / seconds, decisions / seconds, rounds.Min(r => r.Bytes) / (double)games);
    }

    private ulong SeedOf(int number) => Chance.SeedOf(seed, number);
}
