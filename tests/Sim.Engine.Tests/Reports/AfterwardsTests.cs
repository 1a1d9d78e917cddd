using System.Globalization;
using System.Text;
using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Scenarios;
using Sim.Reports.Endings;
using Sim.Reports.Pages;

namespace Sim.Engine.Tests.Reports;

/// <summary>What is told when a game is over can be read: days by their dates, nothing twice, and of many hidden figures those that moved.</summary>
public sealed class AfterwardsTests
{
    [Fact]
    public void What_was_decided_on_a_day_of_a_crisis_bears_that_day()
    {
        var headings = ComparedPage.Blocks(Views.Of(Played(wells: 1))).OfType<Heading>().Select(heading => heading.Text);
        Assert.Contains("Sandbags, 13 March 1953", headings);
    }

    [Fact]
    public void What_is_asked_twice_is_told_once()
    {
        var asked = DiscussionPage.Blocks(Views.Of(Played(wells: 1))).ToList();
        Assert.Equal(["Who carried?"], asked.OfType<Lines>().SelectMany(lines => lines.Items));
        Assert.Empty(asked.OfType<Facts>().SelectMany(facts => facts.Lines));
    }

    [Fact]
    public void Of_many_hidden_figures_those_that_moved_are_told()
    {
        var told = Views.Flat(ArchivePage.Of(Views.Of(Played(wells: 60))));
        Assert.Contains("Well 7", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Well 8", told, StringComparison.Ordinal);
        Assert.Contains("The others stand as they stood at the start.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_few_hidden_figures_all_are_told()
    {
        var told = Views.Flat(ArchivePage.Of(Views.Of(Played(wells: 9))));
        Assert.Contains("Well 8", told, StringComparison.Ordinal);
        Assert.DoesNotContain("The others stand", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_people_wanted_only_those_who_were_there_and_what_tells_them_apart_is_told()
    {
        var told = Views.Flat(ArchivePage.Of(Views.Of(Played(wells: 1))));
        Assert.Contains("Berg: To stay dry (60 of 100)", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Late: To stay dry", told, StringComparison.Ordinal);
        Assert.Contains("Everybody wanted this as well: To be home by dark (20 of 100).", told, StringComparison.Ordinal);
    }

    private static Game Played(int wells)
    {
        var game = Game.Begin(World(wells), 1, 0);
        while (!game.IsOver)
        {
            Assert.Null(game.Decide(game.Suggest()));
        }

        return game;
    }

    private static Scenario World(int wells)
    {
        var figures = new StringBuilder();
        for (var well = 1; well <= wells; well++)
        {
            figures.Append(CultureInfo.InvariantCulture, $"  - id: well_{well}\n    title: Well {well}\n    meaning: How full it is\n    range: 0..100\n    start: 10\n    shown: hidden\n");
        }

        var deepest = Math.Min(7, wells);
        return ScenarioCompiler.Compile(SourceSet.Of(("flood.yaml", $$"""
            scenario: flood
            title: A flood
            summary: Six days of rain.
            start: 1953-03-01
            turn: month
            turns: 1
            slots: 0
            chairs: [anna]
            aims:
              - id: dry
                title: To stay dry
                text: Nobody likes wet feet.
                weighs:
                  - well_1 -1
              - id: home
                title: To be home by dark
                text: So does everybody.
                common: 20
                weighs:
                  - well_1 1
            people:
              - id: anna
                name: Anna Berg
                text: She decides.
                seat: full
                aims:
                  - dry 60
              - id: late
                name: Anton Late
                text: He comes in another year.
                enters: 1960-01-01
                seat: full
                aims:
                  - dry 60
            crises:
              - id: rain
                title: Rain
                opens: 1953-03-10
                days: 6
                slots: 0
            events:
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
                        - well_{{deepest}} +5
                      outcome: They carry until dark.
                    - id: some
                      label: Whoever comes
                      effects:
                        - well_{{deepest}} +9
                      outcome: Some come.
                invented: because it is an example
                discuss:
                  - Who carried?
            discussion:
              - ask: Who carried?
            endings:
              - id: over
                title: Over
                text: It is over.
            """ + "\nvariables:\n" + figures))).Scenario!;
    }
}
