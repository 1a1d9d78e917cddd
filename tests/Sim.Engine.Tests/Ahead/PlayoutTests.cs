using Sim.Engine.Tests.Reports;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Ahead;

/// <summary>Playing ahead comes to the same games as playing, one after the other in the same place.</summary>
public sealed class PlayoutTests
{
    private static readonly Scenario World = SmallWorld.Scenario;

    [Theory]
    [InlineData(-1, true)]
    [InlineData(-1, false)]
    [InlineData(SmallWorld.Khrushchev, false)]
    public void It_ends_where_the_game_ends(int chair, bool hosted)
    {
        var ahead = new Table(World).Playout(new GameOptions(chair, HostMachines: hosted));
        for (var seed = 1UL; seed <= 40; seed++)
        {
            ahead.Play(seed);
            Assert.Equal(Played(seed, chair).Situation.Hash(), ahead.Situation.Hash());
        }
    }

    [Fact]
    public void A_game_that_is_played_at_the_same_table_meanwhile_does_not_disturb_it()
    {
        var table = new Table(World);
        var ahead = table.Playout(new GameOptions(HostMachines: false));
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var game = table.Begin(seed, new GameOptions(SmallWorld.Malenkov));
            ahead.Play(seed);
            Assert.Equal(Played(seed, -1).Situation.Hash(), ahead.Situation.Hash());
            Finish(game);
            Assert.Equal(Played(seed, SmallWorld.Malenkov).Situation.Hash(), game.Situation.Hash());
        }
    }

    [Fact]
    public void With_other_aims_it_ends_where_the_game_with_those_aims_ends()
    {
        var table = new Table(World);
        for (var seed = 1UL; seed <= 20; seed++)
        {
            var options = new GameOptions(HostMachines: false, AimsOf: seed + 1000);
            var (game, ahead) = (table.Begin(seed, options), table.Playout(options));
            Finish(game);
            ahead.Play(seed);
            Assert.Equal(game.Situation.Hash(), ahead.Situation.Hash());
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(SmallWorld.Khrushchev)]
    public void Nothing_is_allocated_once_it_is_warm(int chair)
    {
        var ahead = new Table(World).Playout(new GameOptions(chair, HostMachines: false));
        Assert.Equal(0, Allocation.OfWarmGames(ahead, 100));
    }

    private static Game Played(ulong seed, int chair)
    {
        var game = Game.Begin(World, seed, chair);
        Finish(game);
        return game;
    }

    private static void Finish(Game game)
    {
        while (!game.IsOver)
        {
            Assert.Null(game.Decide(game.Suggest()));
        }
    }
}
