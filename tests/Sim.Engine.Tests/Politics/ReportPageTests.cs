using Sim.Engine.Tests.Reports;
using Sim.Reports.Endings;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Worlds;

namespace Sim.Engine.Tests.Politics;

/// <summary>A number that is only reported is shown as it was told, with who, how sure and how old; what was true comes out at the end.</summary>
public sealed class ReportPageTests
{
    [Fact]
    public void A_figure_names_its_source_its_grade_and_its_age()
    {
        var game = Begin();
        Assert.Contains("the ministry, sure, this week", Views.Flat(Page.Of("x", Figures.Realm(Views.Of(game)))), StringComparison.Ordinal);
        game.Pass();
        Assert.Contains("the ministry, sure, 1 week old", Views.Flat(Page.Of("x", Figures.Realm(Views.Of(game)))), StringComparison.Ordinal);
        game.Do("act count");
        var bread = game.Value("bread");
        Assert.Contains($"{bread}; falling", Views.Flat(Page.Of("x", Figures.Realm(Views.Of(game)))), StringComparison.Ordinal);
        Assert.Contains("seen by your own people, this week", Views.Flat(Page.Of("x", Figures.Realm(Views.Of(game)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_tells_whose_interest_it_is_and_only_what_was_done_in_the_open()
    {
        var game = Begin();
        game.Pass();
        var words = Views.Flat(WhyPage.Of(Views.Of(game), game.Scenario.VariableNamed("bread")!, 0));
        Assert.Contains("You know of it what the ministry tell every 3 weeks. It is paid by the loaf. A look of your own costs a slot.", words, StringComparison.Ordinal);
        Assert.Contains("Anger grows: lowered it", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_works_as_the_number_itself_bids_is_not_told()
    {
        var scenario = Council.With(("title: Anger grows\n    each: country", "title: Anger grows\n    each: country\n    if: country.anger >= 10"));
        var game = Game.Begin(scenario, 1, Council.Anna);
        game.Pass();
        Assert.Contains("Nothing that you know of moved it", Views.Flat(WhyPage.Of(Views.Of(game), scenario.VariableNamed("north.anger")!, 0)), StringComparison.Ordinal);
        Assert.Empty(WhyPage.Turns(Views.Of(game), scenario.VariableNamed("north.anger")!));
    }

    [Fact]
    public void The_effects_of_an_act_are_reckoned_from_what_was_told()
    {
        // The north is at 60 in truth, and the envoys say about 40.
        var scenario = Council.With("", """
              - id: soothe
                title: Soothe
                text: Kind words.
                target: country
                effects:
                  - country.anger = 50
                seen: public
                outcome: They are said.

            """);
        var game = Game.Begin(scenario, 1, Council.Anna);
        var foreseen = Views.Of(game).Foresee(Model.Decisions.Decision.Read("act soothe north")!).Single();
        Assert.Equal(50 - game.Situation.ToldOf(0)!.Value.Value, foreseen.Amount);
    }

    [Fact]
    public void An_act_may_ask_what_was_told()
    {
        var scenario = Council.With("", """
              - id: calm
                title: Calm
                text: Kind words.
                target: country
                needs: told(country.anger) >= 30 and told(bread) >= 60
                refusal: It is calm there.
                effects:
                  - country.anger -5
                seen: public
                outcome: They are said.

            """);
        for (var seed = 0UL; seed < 20; seed++)
        {
            // In truth 60 and 40, told about 40 and 20; of the bread 50, told about 65.
            var game = Game.Begin(scenario, seed, Council.Anna);
            Assert.Equal(["act calm north"], game.Choices().Where(c => c.IsOpen).Select(c => c.Decision.Line).Where(l => l.StartsWith("act calm", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Before_anything_is_told_nothing_is_shown()
    {
        var game = Begin();
        game.Situation.Numbers.AsSpan(game.Scenario.Layout.Reports, Model.Scenarios.Layout.ReportStride).Clear();
        Assert.Contains("The north: Calm; Anger not reported yet", Views.Flat(Page.Of("x", BlocPage.Now(Views.Of(game)))), StringComparison.Ordinal);
        Assert.Contains("nothing reported yet", Views.Flat(BlocPage.Of(Views.Of(game))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_archives_set_what_was_told_beside_what_was_true_on_that_day()
    {
        // Something happens on the day of the report, before it is written.
        var scenario = Council.With(Council.Quarrel.Replace("    question:", "    from: 1953-04-13\n    effects:\n      - north.anger +20\n    question:", StringComparison.Ordinal), "");
        var game = Game.Begin(scenario, 1, Council.Anna);
        var (told, truth) = (0, 0);
        while (!game.IsOver)
        {
            if (game.Situation.Turn == 6)
            {
                (told, truth) = (game.Situation.ToldOf(0)!.Value.Value, game.Value("north.anger"));
            }

            game.Pass();
        }

        Assert.InRange(truth - 20, 60, 75);
        var archive = Views.Flat(ArchivePage.Of(Views.Of(game)));
        Assert.True(archive.Contains($"told {told}, true {truth}; the envoys, 13 Apr 53", StringComparison.Ordinal), archive);
    }

    private static Game Begin() => Game.Begin(Council.With(), 1, Council.Anna);
}
