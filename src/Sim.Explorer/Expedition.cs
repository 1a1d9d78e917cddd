using System.Collections.Immutable;
using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Explorer.Shards;
using Sim.Explorer.Tallies;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;

namespace Sim.Explorer;

/// <summary>
/// Many games of one scenario on all cores, and what they came to. Game <c>i</c> depends on the seed and <c>i</c> alone, and a tally is a
/// sum; so the result is the same, bit for bit, for any number of threads, and for any way of cutting the games into shards.
/// </summary>
public sealed record Expedition
{
    /// <summary>What all its games have in common.</summary>
    public required Course Course { get; init; }

    /// <summary>The number (from 0) of the first game of the series that is played.</summary>
    public int First { get; init; }

    public required int Games { get; init; }

    public int Threads { get; init; } = 1;

    private PlayerKind Player => Course.Player;

    /// <param name="progress">Told now and then how many games are done; from any thread, one call at a time.</param>
    /// <exception cref="OperationCanceledException">It was stopped before any game was done.</exception>
    public Exploration Run(Action<int>? progress = null, CancellationToken stop = default)
    {
        var shard = Collect(progress, stop);
        return shard.Games > 0 ? Summary.Of(shard) : throw new OperationCanceledException(stop);
    }

    /// <summary>The same as sums, to be added to those of other games. Where it was stopped these are the first games, as many as were done.</summary>
    public Shard Collect(Action<int>? progress = null, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(First, nameof(First));
        ArgumentOutOfRangeException.ThrowIfLessThan(Games, 1, nameof(Games));
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1, nameof(Threads));
        if (Player.NeedsChair && Course.Chair < 0)
        {
            throw new InvalidOperationException($"The player '{Player.Word}' needs a chair.");
        }

        var firstBlock = First / Player.Together;
        var blocks = ((First + Games - 1) / Player.Together) - firstBlock + 1;
        var counter = new Counter(Games, progress, blocks, stop);
        var tallies = new Tally[Math.Min(Threads, blocks)];
        Parallel.For(0, tallies.Length, new ParallelOptions { MaxDegreeOfParallelism = tallies.Length }, worker => tallies[worker] = Work(counter, firstBlock));

        var sum = tallies[0];
        foreach (var other in tallies.Skip(1))
        {
            sum.Add(other);
        }

        return new Shard(Course.Scenario, Terms.Of(Course), First, sum.Games, sum);
    }

    private Tally Work(Counter counter, int firstBlock)
    {
        var tally = new Tally(Course.Scenario, Course.From);
        var (seen, unseen) = (new Sitting(Course, tally), (Sitting?)null);
        while (counter.Next() is { } block)
        {
            // Games before the first belong to its block, and the player has to remember them.
            var begin = (firstBlock + block) * Player.Together;
            var tried = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var game = begin; game < Math.Min(begin + Player.Together, First + Games); game++)
            {
                if (game < First)
                {
                    (unseen ??= new Sitting(Course, witness: null)).Play(game, tried);
                    continue;
                }

                tally.Finish(game, seen.Play(game, tried));
                counter.Done();
            }
        }

        return tally;
    }
}
