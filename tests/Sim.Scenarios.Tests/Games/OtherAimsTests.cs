using Sim.Engine;
using Sim.Explorer.Players;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Games;

/// <summary>What the rivals privately want makes another game of it, where everything else is the same: the scenario, all other chance, and how the chair decides.</summary>
public sealed class OtherAimsTests(ITestOutputHelper output)
{
    private const int Games = 200;
    private const int Turns = 10;
    private const ulong Otherwise = 1_000_000;

    [Fact]
    public void Two_games_with_other_aims_of_the_rivals_differ_by_the_tenth_turn()
    {
        var scenario = Shipped.FirstHundredDays;
        foreach (var chair in scenario.Chairs.Prepend(-1))
        {
            var (other, same) = (Differing(chair, Otherwise), Differing(chair, 0));
            output.WriteLine($"{(chair < 0 ? "rivals alone" : scenario.People[chair].Id)}: with other aims {other} of {Games} games differ by turn {Turns}, with the same aims {same}");
            Assert.True(other * 100 >= Games * 95, $"{other} of {Games}");
            Assert.Equal(0, same);
        }
    }

    private static int Differing(int chair, ulong shift)
    {
        var differing = 0;
        Parallel.For(0, Games, () => new Table(Shipped.FirstHundredDays), (seed, _, table) =>
        {
            var one = Play(table, (ulong)seed, new GameOptions(chair));
            var two = Play(table, (ulong)seed, new GameOptions(chair, AimsOf: (ulong)seed + shift));
            Interlocked.Add(ref differing, one.Take(Turns + 1).Zip(two).All(t => t.First.SequenceEqual(t.Second)) ? 0 : 1);
            return table;
        }, _ => { });
        return differing;
    }

    // The numbers of the world at each close. Whoever sits in the chair decides by lot, so that no aim speaks through him.
    private static IReadOnlyList<System.Collections.Immutable.ImmutableArray<int>> Play(Table table, ulong seed, GameOptions options)
    {
        var game = table.Begin(seed, options);
        var player = new RandomPlayer(seed);
        while (!game.IsOver && game.Closes.Count <= Turns)
        {
            Assert.Null(game.Decide(player.Decide(game)));
        }

        return game.Closes;
    }
}
