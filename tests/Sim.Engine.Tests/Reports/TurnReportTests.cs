using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording.Happenings;

namespace Sim.Engine.Tests.Reports;

public class TurnReportTests
{
    [Fact]
    public void The_causes_of_every_change_sum_to_the_change_of_the_figure()
    {
        for (var seed = 1UL; seed <= 20; seed++)
        {
            var game = Views.NewGame(seed);
            while (!game.IsOver)
            {
                var turn = game.Situation.Turn;
                Views.EndTurn(game);
                var view = Views.Of(game) with { KeepsSecrets = true };
                foreach (var line in ChangeLines.Of(view, turn))
                {
                    var moved = game.Closes[turn + 1][line.Variable] - game.Closes[turn][line.Variable];
                    Assert.Equal(moved, line.Change);
                    Assert.Equal(moved, line.Parts.Sum(p => p.Amount));
                }
            }
        }
    }

    [Fact]
    public void Every_known_figure_that_changed_is_told()
    {
        var game = Views.NewGame();
        Views.EndTurn(game);
        var view = Views.Of(game);
        var told = ChangeLines.Of(view, 0).Select(l => l.Variable).ToHashSet();
        var changed = game.Scenario.Variables.Where(v =>
            game.Closes[1][v.Index] != game.Closes[0][v.Index] && Knowledge.Of(view, v) >= Known.Estimate);
        Assert.All(changed, v => Assert.Contains(v.Index, told));
        Assert.Contains(SmallWorld.Living, told);
    }

    [Fact]
    public void A_known_figure_reads_as_from_to_with_its_causes_and_late_ones_name_their_origin()
    {
        var view = Views.Of(Views.NewGame());
        view.Ledger.Add(new Entry(3, SmallWorld.Living, 6, 6, new Cause(CauseKind.Act, 2, -1, SmallWorld.Khrushchev, 0)));
        view.Ledger.Add(new Entry(3, SmallWorld.Living, 2, 2, new Cause(CauseKind.Rule, 1, -1, -1, 3)));
        view = view with { Closes = [.. Enumerable.Range(0, 5).Select(i => view.Closes[0].SetItem(SmallWorld.Living, i < 4 ? 58 : 66))] };
        var line = ChangeLines.Of(view, view.Scenario.Variables[SmallWorld.Living], 3);
        Assert.Equal("Living 58>66: Tax relief (you, 26 Mar 53) +6, rumours +2", line.Text);
    }

    [Fact]
    public void A_figure_that_one_can_only_guess_shows_no_exact_level()
    {
        var game = Views.NewGame();
        Views.EndTurn(game);
        var line = ChangeLines.Of(Views.Of(game), game.Scenario.Variables[SmallWorld.Fear], 0);
        Assert.StartsWith($"Fear {line.Change} (", line.Text, StringComparison.Ordinal);
        Assert.Contains("~", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(">", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_hides_the_secret_acts_of_others_and_names_ones_own()
    {
        var game = Views.NewGame();
        var view = Views.Of(game);
        view.Chronicle.Add(new ActDone(0, 0, SmallWorld.Beria, SmallWorld.Molotov, -1, Seen.Secret));
        view.Chronicle.Add(new ActDone(0, 0, SmallWorld.Khrushchev, SmallWorld.Malenkov, -1, Seen.Secret));
        view.Ledger.Add(new Entry(0, SmallWorld.Fear, 1, 1, new Cause(CauseKind.Act, 0, -1, SmallWorld.Beria, 0)));
        var words = Views.Flat(TurnReport.Of(view, 0));
        Assert.DoesNotContain("Court Molotov", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Beria: Court", words, StringComparison.Ordinal);
        Assert.Contains("You: Court Malenkov", words, StringComparison.Ordinal);
        Assert.Contains("what you cannot see +1", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rumour_is_told_without_its_author()
    {
        var view = Views.Of(Views.NewGame());
        view.Chronicle.Add(new ActDone(0, 4, SmallWorld.Beria, SmallWorld.Molotov, -1, Seen.Rumoured));
        view.Ledger.Add(new Entry(0, SmallWorld.Fear, 1, 1, new Cause(CauseKind.Act, 4, -1, SmallWorld.Beria, 0)));
        var words = Views.Flat(TurnReport.Of(view, 0));
        Assert.Contains("nobody says whose doing: Whisper about Molotov", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Beria", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blow_that_took_a_post_and_no_more_has_not_failed()
    {
        var view = Views.Of(Views.NewGame());
        var held = new ShowdownHeld(
            0, SmallWorld.Malenkov, SmallWorld.Beria, [new Stand(SmallWorld.Molotov, 0, [], false)], 0, 0, null, ShowdownEnd.Demoted,
            Fallen: [new Fallen(SmallWorld.Beria, Terms.Demotion)]);
        Assert.Equal("The showdown: Beria loses his greatest post", VoteResult.Of(view, held)!.Title);
        Assert.Contains("Beria lost the greatest of his posts and kept a seat", Telling.Of(view, held)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_in_confidence_stays_between_those_who_spoke_it()
    {
        var view = Views.Of(Views.NewGame());
        view.Chronicle.Add(new Sounded(0, SmallWorld.Malenkov, SmallWorld.Molotov, SmallWorld.Beria, true, true, new Draw(60, 20), []));
        Assert.DoesNotContain("confidence", Views.Flat(TurnReport.Of(view, 0)), StringComparison.Ordinal);
        view.Chronicle.Add(new Sounded(0, SmallWorld.Khrushchev, SmallWorld.Molotov, SmallWorld.Beria, true, true, new Draw(60, 20), []));
        var words = Views.Flat(TurnReport.Of(view, 0));
        Assert.Contains("You asked Molotov in confidence whether he would move against Beria: Molotov agreed (chance 60 of 100, drawn 20, so the answer was yes)", words, StringComparison.Ordinal);
        Assert.DoesNotContain("heard of it", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_names_the_rule_behind_a_cause_and_on_what_it_rests()
    {
        var game = Views.NewGame();
        Views.EndTurn(game);
        var words = Views.Flat(WhyPage.Of(Views.Of(game), game.Scenario.Variables[SmallWorld.Fear], 0));
        Assert.Contains("Fear fades: -1; nobody is arrested (a rule that is an interpretation)", words, StringComparison.Ordinal);
    }
}
