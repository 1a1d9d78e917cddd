using System.Collections.Immutable;
using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Explorer.Tallies;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;

namespace Sim.Explorer;

/// <summary>
/// Many games of one scenario on all cores, and what they came to. Game <c>i</c> depends on the seed and <c>i</c> alone, and a tally is a
/// sum; so the result is the same, bit for bit, for any number of threads.
/// </summary>
public sealed record Expedition
{
    public required Scenario Scenario { get; init; }

    public required int Games { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>The person in the chair, by index; −1 where everyone plays himself.</summary>
    public int Chair { get; init; } = -1;

    public PlayerKind Player { get; init; } = PlayerKind.Rival;

    /// <summary>Answers that questions are given whatever the vote.</summary>
    public ImmutableArray<Given> Givens { get; init; } = [];

    public int Threads { get; init; } = 1;

    /// <param name="progress">Told now and then how many games are done; from any thread, one call at a time.</param>
    public Exploration Run(Action<int>? progress = null, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Games, 1, nameof(Games));
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1, nameof(Threads));
        var counter = new Counter(Games, progress);
        var tallies = new Tally[Math.Min(Threads, Games)];
        Parallel.For(0, tallies.Length, new ParallelOptions { MaxDegreeOfParallelism = tallies.Length, CancellationToken = stop }, worker =>
        {
            tallies[worker] = Work(counter, stop);
        });

        var sum = tallies[0];
        foreach (var other in tallies.Skip(1))
        {
            sum.Add(other);
        }

        return Summary.Of(this, sum);
    }

    private Tally Work(Counter counter, CancellationToken stop)
    {
        var table = new Table(Scenario);
        var tally = new Tally(Scenario);
        var options = new GameOptions(Chair, KeepBooks: false, Givens, tally, HostMachines: false);
        var ahead = table.Playout(options);
        while (counter.Next() is { } number)
        {
            stop.ThrowIfCancellationRequested();
            var seed = Mixing.Of(Seed, number);
            if (Player == PlayerKind.Rival)
            {
                ahead.Play(seed);
                tally.Finish(number, ahead.Situation);
            }
            else
            {
                tally.Finish(number, Played(table.Begin(seed, options), PlayerKinds.Seat(Player, seed)).Situation);
            }

            counter.Done();
        }

        return tally;
    }

    private static Game Played(Game game, IPlayer player)
    {
        while (!game.IsOver)
        {
            var decision = player.Decide(game);
            if (game.Decide(decision) is { } refusal)
            {
                throw new InvalidOperationException($"'{decision.Line}' was offered and then refused: {refusal.Reason}");
            }
        }

        return game;
    }
}
