using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Views;

namespace Sim.Engine.Tests.Reports;

/// <summary>On days of a crisis on which nobody is asked for anything play does not stop. What they brought is told all the same.</summary>
public sealed class PassedDaysTests
{
    private static readonly Scenario World = FloodWorld.Scenario;

    [Fact]
    public void At_the_next_stop_the_days_before_it_are_told_once()
    {
        var game = Game.Begin(World, 1, 0);
        var told = Titles([.. Dispatches.Of(ViewOf(game))]);
        Assert.Equal(["Rain", "Clouds", "Sandbags"], told);
        Assert.Null(game.Decide(game.Suggest()));
    }

    [Fact]
    public void What_comes_after_the_last_stop_is_told_when_the_turn_is_over()
    {
        var game = Game.Begin(World, 1, 0);
        Assert.Null(game.Decide(game.Suggest()));
        Assert.True(game.IsOver);
        Assert.Equal("Sun", Titles(TurnReport.Of(ViewOf(game), 0).Blocks)[0]);
    }

    private static List<string> Titles(IEnumerable<Block> blocks) => [.. blocks.OfType<Heading>().Select(heading => heading.Text)];

    private static GameView ViewOf(Game game) => Views.Of(game);
}
