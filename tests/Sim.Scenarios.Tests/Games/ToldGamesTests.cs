using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Model.Moments;
using Sim.Reports.Endings;
using Sim.Reports.Menus;
using Sim.Reports.Sessions;
using Sim.Reports.Turns;
using Sim.Screens.Sittings;

namespace Sim.Scenarios.Tests.Games;

/// <summary>Whatever happens in a game can be told: every page of it, with decisions that nobody would take on purpose.</summary>
public sealed class ToldGamesTests
{
    private const int Games = 25;

    [Theory]
    [InlineData("malenkov")]
    [InlineData("beria")]
    [InlineData("khrushchev")]
    public void Every_page_of_a_random_game_can_be_written_to_the_last(string chair)
    {
        var person = Shipped.FirstHundredDays.PersonNamed(chair)!.Index;
        Parallel.For(0, Games, number => Tell((ulong)number, person));
    }

    private static void Tell(ulong seed, int chair)
    {
        var player = new RandomPlayer(seed);
        var game = Game.Begin(Shipped.FirstHundredDays, seed, chair);
        while (!game.IsOver)
        {
            var view = GameViews.Of(game);
            Assert.All(Menu.Of(view), offer => Assert.NotEmpty(CardPage.Of(view, offer).Title));
            if (view.Moment is SessionMoment session)
            {
                Assert.NotEmpty(SessionPage.Of(view, session).Blocks);
            }

            var turns = game.Closes.Count;
            Assert.Null(game.Decide(player.Decide(game)));
            if (game.Closes.Count > turns && !game.IsOver)
            {
                Assert.NotEmpty(TurnReport.Of(GameViews.Of(game), turns - 1).Blocks);
                Assert.NotEmpty(DeskPage.Of(GameViews.Of(game)).Blocks);
            }
        }

        Assert.NotEmpty(EndingPage.Of(GameViews.Of(game)).Blocks);
    }
}
