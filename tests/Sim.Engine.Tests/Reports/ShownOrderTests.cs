using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Reports.Menus;
using Sim.Reports.Sessions;

namespace Sim.Engine.Tests.Reports;

/// <summary>The place of an option must not tell which one was taken in history.</summary>
public class ShownOrderTests
{
    private static readonly Model.Scenarios.Event Amnesty = SmallWorld.Scenario.Events[0];

    [Fact]
    public void Over_many_seeds_each_option_stands_first_in_its_share()
    {
        var first = new int[3];
        for (var seed = 1UL; seed <= 200; seed++)
        {
            first[ShownOrder.Of(seed, Amnesty)[0]]++;
        }

        Assert.All(first, f => Assert.InRange(f, 50, 84));
    }

    [Fact]
    public void The_same_seed_gives_the_same_order_and_every_option_once()
    {
        for (var seed = 0UL; seed < 50; seed++)
        {
            Assert.Equal<int>(ShownOrder.Of(seed, Amnesty), ShownOrder.Of(seed, Amnesty));
            Assert.Equal([0, 1, 2], ShownOrder.Of(seed, Amnesty).Order());
        }

        // Written down, so that another machine or release that orders otherwise is found out.
        Assert.Equal<int>([1, 0, 2], ShownOrder.Of(4, Amnesty));
    }

    [Fact]
    public void Two_questions_of_one_game_are_ordered_apart()
    {
        var differs = 0;
        for (var seed = 1UL; seed <= 200; seed++)
        {
            differs += ShownOrder.Of(seed, Amnesty).SequenceEqual(ShownOrder.Of(seed, Amnesty with { Id = "another" })) ? 0 : 1;
        }

        Assert.InRange(differs, 150, 184);
    }

    [Fact]
    public void The_menu_the_page_and_the_leanings_follow_one_order()
    {
        for (var seed = 1UL; seed <= 12; seed++)
        {
            var game = Views.NewGame(seed);
            Assert.Null(game.Decide(new Rest()));
            var view = Views.Of(game);
            var session = Assert.IsType<SessionMoment>(view.Moment);
            var order = ShownOrder.Of(seed, Amnesty);
            Assert.Equal(order, Menu.Of(view).Select(o => o.Option));
            Assert.Equal(order.Select(o => Amnesty.Question!.Options[o].Id), Menu.Of(view).Select(o => o.Word));
            var words = Views.Flat(Sim.Reports.Pages.Page.Of("x", SessionPage.Options(view)));
            var places = order.Select(o => words.IndexOf(Amnesty.Question!.Options[o].Label, StringComparison.Ordinal)).ToList();
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void A_motion_is_put_as_for_and_against()
    {
        var game = Views.NewGame();
        Assert.Null(game.Decide(new Do("tax_relief", null, null)));
        while (!game.IsOver && game.Moment is not SessionMoment { Item: MotionItem })
        {
            var choice = game.Choices().First(c => c.IsOpen && c.Decision is Rest or Vote);
            Assert.Null(game.Decide(choice.Decision));
        }

        Assert.Equal(["for", "against"], Menu.Of(Views.Of(game)).Select(o => o.Word));
    }
}
