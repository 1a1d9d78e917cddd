using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Views;

namespace Sim.Engine.Tests.Reports;

/// <summary>On days of a crisis on which nobody is asked for anything play does not stop. What they brought is told all the same.</summary>
public sealed class PassedDaysTests
{
    private static readonly Scenario World = ScenarioCompiler.Compile(SourceSet.Of(("flood.yaml", """
        scenario: flood
        title: A flood
        summary: Six days of rain.
        start: 1953-03-01
        turn: month
        turns: 1
        slots: 0
        chairs: [anna]
        variables:
          - id: water
            title: Water
            meaning: How high it stands
            range: 0..100
            start: 10
        people:
          - id: anna
            name: Anna Berg
            text: She decides.
            seat: full
            acts: yes
        crises:
          - id: rain
            title: Rain
            opens: 1953-03-10
            days: 6
            slots: 0
        events:
          - id: clouds
            title: Clouds
            in: rain
            from_day: 2
            until_day: 2
            text: The sky over the hills is black.
            invented: because it is an example
          - id: sandbags
            title: Sandbags
            in: rain
            from_day: 4
            until_day: 4
            text: The river stands at the second mark.
            question:
              text: Who carries?
              options:
                - id: all
                  label: Everybody
                  effects:
                    - water -5
                  outcome: They carry until dark.
                - id: some
                  label: Whoever comes
                  effects:
                    - water +5
                  outcome: Some come.
            invented: because it is an example
          - id: sun
            title: Sun
            in: rain
            from_day: 6
            until_day: 6
            text: The water has left a line on every wall.
            invented: because it is an example
        endings:
          - id: dry
            title: Dry
            text: It is over.
        """))).Scenario!;

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
