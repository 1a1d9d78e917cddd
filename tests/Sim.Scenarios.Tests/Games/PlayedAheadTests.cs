using Sim.Engine;
using Sim.Model.Chronicles;

namespace Sim.Scenarios.Tests.Games;

/// <summary>The hundred days played ahead: many games in one place, with showdowns, looks and everything else that a game can bring.</summary>
public sealed class PlayedAheadTests
{
    private const int Games = 60;

    private static IEnumerable<ulong> Seeds => Enumerable.Range(1, Games).Select(i => (ulong)i);

    [Fact]
    public void They_end_where_games_with_books_end_and_some_of_them_see_a_showdown()
    {
        var table = new Table(Shipped.FirstHundredDays);
        var ahead = table.Playout(new GameOptions(HostMachines: false));
        var showdowns = 0;
        foreach (var seed in Seeds)
        {
            var game = table.Begin(seed, new GameOptions());
            ahead.Play(seed);
            Assert.Equal(game.Situation.Hash(), ahead.Situation.Hash());
            showdowns += game.Chronicle.Happenings.OfType<ShowdownHeld>().Count();
        }

        Assert.True(showdowns > Games / 4, $"{showdowns} showdowns");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_is_allocated_once_it_is_warm(bool chaired)
    {
        var scenario = Shipped.FirstHundredDays;
        var ahead = new Table(scenario).Playout(new GameOptions(chaired ? scenario.Chairs[0] : -1, HostMachines: false));
        PlayAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        PlayAll();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void PlayAll()
        {
            for (var i = 1; i <= Games; i++)
            {
                ahead.Play((ulong)i);
            }
        }
    }
}
