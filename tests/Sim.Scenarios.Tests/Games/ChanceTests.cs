using Sim.Engine.Chances;

namespace Sim.Scenarios.Tests.Games;

public sealed class ChanceTests
{
    [Fact]
    public void A_draw_depends_on_seed_turn_and_place_and_on_nothing_else()
    {
        var place = Address.Of("event", "amnesty");
        Assert.Equal(Chance.Draw(7, 3, place, 100), Chance.Draw(7, 3, place, 100));
        Assert.NotEqual(
            Enumerable.Range(0, 40).Select(turn => Chance.Draw(7, turn, place, 100)),
            Enumerable.Range(0, 40).Select(turn => Chance.Draw(7, turn, Address.Of("event", "doctors"), 100)));
    }

    [Fact]
    public void Draws_are_spread_evenly_over_turns_and_seeds()
    {
        var place = Address.Of("person", "somebody");
        var below = Enumerable.Range(0, 100_000).Count(i => Chance.Draw((ulong)(i / 20), i % 20, place, 100) < 30);
        Assert.InRange(below, 29_300, 30_700);
    }

    [Theory]
    [InlineData(0, 50)]
    [InlineData(10, 73)]
    [InlineData(-10, 27)]
    [InlineData(20, 88)]
    [InlineData(1000, 99)]
    [InlineData(int.MinValue, 1)]
    public void A_score_becomes_odds_that_are_never_certain(int score, int odds) => Assert.Equal(odds, Odds.Of(score));
}
