using Sim.Engine.Tests.Reports;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Turns;

/// <summary>To whom a closing slide is told.</summary>
public sealed class EndingTests
{
    private static readonly Scenario World = SmallWorld.With(s => s with
    {
        Endings =
        [
            new Ending(0, "everybodys", "For all", null, "It is over.", false),
            new Ending(1, "malenkovs", "For him", null, "He goes home.", false) { Chairs = [SmallWorld.Malenkov] },
            new Ending(2, "theirs", "For the two", null, "They go home.", false) { Chairs = [SmallWorld.Malenkov, SmallWorld.Khrushchev] },
        ],
    });

    [Theory]
    [InlineData(SmallWorld.Malenkov, "everybodys malenkovs theirs")]
    [InlineData(SmallWorld.Khrushchev, "everybodys theirs")]
    [InlineData(SmallWorld.Beria, "everybodys")]
    [InlineData(-1, "everybodys")]
    public void An_ending_of_a_chair_is_told_to_whoever_plays_it(int chair, string told) =>
        Assert.Equal(told, string.Join(' ', Played(World, chair).Endings().Select(ending => ending.Id)));

    [Fact]
    public void Whose_ending_it_is_changes_nothing_that_happens()
    {
        var unbound = World with { Endings = [.. World.Endings.Select(ending => ending with { Chairs = [] })] };
        Assert.Equal(Played(unbound, SmallWorld.Beria).Situation.Hash(), Played(World, SmallWorld.Beria).Situation.Hash());
    }

    private static Game Played(Scenario scenario, int chair)
    {
        var game = Game.Begin(scenario, 7, chair);
        while (!game.IsOver)
        {
            Assert.Null(game.Decide(game.Suggest()));
        }

        return game;
    }
}
