using Sim.Engine;
using Sim.Explorer.Players;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Games;

/// <summary>A game and not a film: no single line carries the day, inattention is punished, and private aims matter.</summary>
public sealed class BalanceTests(ITestOutputHelper output)
{
    private const int Games = 60;
    private const int Turns = 10;

    [Fact]
    public void Whoever_takes_things_in_their_order_keeps_his_place_more_often_than_whoever_only_reforms_or_only_controls()
    {
        var sequencing = Kept(() => new SequencingPlayer());
        var reforming = Kept(() => new OneLinePlayer(1));
        var controlling = Kept(() => new OneLinePlayer(-1));
        output.WriteLine($"sequencing {sequencing} %, reforming {reforming} %, controlling {controlling} %");
        Assert.True(sequencing > reforming + 10 && sequencing > controlling + 10);
    }

    [Fact]
    public void Two_seeds_give_two_games_by_the_tenth_turn()
    {
        var numbers = Enumerable.Range(0, Games).AsParallel().Select(seed =>
        {
            var game = Game.Begin(Shipped.FirstHundredDays, (ulong)seed, -1);
            return string.Join(' ', game.Closes[Turns]);
        });
        Assert.Equal(Games, numbers.Distinct(StringComparer.Ordinal).Count());
    }

    private static int Kept(Func<IPlayer> seat)
    {
        var scenario = Shipped.FirstHundredDays;
        var kept = 0;
        Parallel.For(0, Games * scenario.Chairs.Length, number =>
        {
            var chair = scenario.Chairs[number % scenario.Chairs.Length];
            var game = Game.Begin(scenario, (ulong)number, chair);
            var player = seat();
            while (!game.IsOver)
            {
                Assert.Null(game.Decide(player.Decide(game)));
            }

            Interlocked.Add(ref kept, game.Situation.IsActive(chair) ? 1 : 0);
        });
        return kept * 100 / (Games * scenario.Chairs.Length);
    }
}
