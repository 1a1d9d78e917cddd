using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Model.Forecasts;
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
    public void Whoever_decides_by_lot_keeps_office_in_few_games_from_every_chair_and_whoever_thinks_in_many_more()
    {
        foreach (var chair in Shipped.FirstHundredDays.Chairs)
        {
            var (byLot, thinking) = (InOffice(chair, seed => new RandomPlayer(seed)), InOffice(chair, _ => new RivalPlayer()));
            output.WriteLine($"{Shipped.FirstHundredDays.People[chair].Id}: by lot {byLot} %, thinking {thinking} %");
            Assert.InRange(byLot, 5, 20);
            Assert.True(thinking >= byLot * 2, $"thinking {thinking} %");
        }
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

    // In office is who is still there and holds a post, as the page says at the end.
    private static int InOffice(int chair, Func<ulong, IPlayer> seat) => Share(
        [chair],
        seat,
        game => new InOffice(chair).Holds(game.Situation));

    private static int Kept(Func<IPlayer> seat) =>
        Share(Shipped.FirstHundredDays.Chairs, _ => seat(), game => game.Situation.IsActive(game.Situation.Chair));

    private static int Share(IReadOnlyList<int> chairs, Func<ulong, IPlayer> seat, Func<Game, bool> kept)
    {
        var (scenario, share) = (Shipped.FirstHundredDays, 0);
        Parallel.For(0, Games * Shipped.FirstHundredDays.Chairs.Length, number =>
        {
            var game = Game.Begin(scenario, (ulong)number, chairs[number % chairs.Count]);
            var player = seat((ulong)number);
            while (!game.IsOver)
            {
                Assert.Null(game.Decide(player.Decide(game)));
            }

            Interlocked.Add(ref share, kept(game) ? 1 : 0);
        });
        return share * 100 / (Games * scenario.Chairs.Length);
    }
}
