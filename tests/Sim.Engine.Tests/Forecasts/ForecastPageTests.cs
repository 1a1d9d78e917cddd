using System.Collections.Immutable;
using Sim.Engine.Tests.Reports;
using Sim.Model.Forecasts;
using Sim.Reports.Forecasts;
using Sim.Reports.Menus;

namespace Sim.Engine.Tests.Forecasts;

/// <summary>A forecast says by what conduct, how often it was played, and how far it may be off.</summary>
public sealed class ForecastPageTests
{
    [Theory]
    [InlineData(0, 0, "not yet known")]
    [InlineData(0, 300, "under 1 %")]
    [InlineData(300, 300, "over 99 %")]
    [InlineData(50, 100, "50 % ± 10")]
    [InlineData(250, 1000, "25 % ± 3")]
    [InlineData(999, 1000, "99 % ± 1")]
    public void A_share_comes_with_its_error(int came, int games, string text) => Assert.Equal(text, new Share(came, games).Text);

    [Fact]
    public void The_conduct_the_games_and_the_day_are_named()
    {
        var game = ForecasterTests.AtSession();
        var forecaster = ForecasterTests.Forecaster(game);
        ForecasterTests.Play(forecaster, 25);
        var page = Views.Flat(ForecastPage.Of(Views.Of(game), forecaster.Forecast));
        Assert.Contains("25 games for each answer were played on to", page, StringComparison.Ordinal);
        Assert.Contains("you go on as they would in your place", page, StringComparison.Ordinal);
        Assert.Contains("How safe you are, by your answer", page, StringComparison.Ordinal);
        Assert.Contains("not a promise", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_answer_moves_is_told_and_what_it_does_not_move_is_not()
    {
        var view = Views.Of(ForecasterTests.AtSession());
        var outcomes = Outcome.All(view.Scenario, view.Chair).ToList();
        var (moved, still) = (outcomes.OfType<Fallen>().First(), outcomes.OfType<Fallen>().Last());
        var choices = view.Choices.Where(c => c.IsOpen).Select(c => c.Decision).Take(2).ToList();
        Branch Branch(int which) => new(choices[which], 400, [.. outcomes.Select(o => new Came(o, o == moved ? 80 + (which * 200) : o == still ? 100 : 0))]);
        var page = Views.Flat(ForecastPage.Of(view, new Forecast(Conduct.AsRivals, 4, [Branch(0), Branch(1)])));
        Assert.Contains($"{OutcomeWords.Of(view, moved)} ", page, StringComparison.Ordinal);
        Assert.Contains("20 % ± 4", page, StringComparison.Ordinal);
        Assert.Contains("70 % ± 5", page, StringComparison.Ordinal);
        Assert.Equal(1, Count(page, OutcomeWords.Of(view, still)));
    }

    [Fact]
    public void Acts_are_laid_beside_doing_nothing_more()
    {
        var view = Views.Of(Views.NewGame());
        var offer = Menu.Of(view).Single(o => o.Word == "court");
        var compared = Compared.With(offer);
        Assert.Equal(["rest", "act court malenkov", "act court beria", "act court molotov"], compared.Select(d => d.Line));
        var outcomes = Outcome.All(view.Scenario, view.Chair).ToList();
        var page = Views.Flat(ForecastPage.Of(view, new Forecast(
            Conduct.AsRivals, 4, [.. compared.Select((d, i) => new Branch(d, 400, [.. outcomes.Select(o => new Came(o, 100 + (i * 50)))]))])));
        Assert.Contains("How safe you are, by what you do", page, StringComparison.Ordinal);
        Assert.Contains("Nothing more on your own account: 25 % ± 5", page, StringComparison.Ordinal);
        Assert.Contains("Court Molotov: 62 % ± 5", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_act_is_not_compared() =>
        Assert.Empty(Compared.With(Menu.Of(Views.Of(Views.NewGame())).Single(o => o.Word == "parade")));

    [Fact]
    public void Of_a_machine_every_state_is_told_with_the_present_one_so_that_weeks_can_be_compared()
    {
        var view = Views.Of(Views.NewGame());
        var outcomes = Outcome.All(view.Scenario, view.Chair).ToList();
        int Games(Outcome outcome) => outcome is Stands { Machine: 1, State: var state } ? state == 0 ? 120 : 280 : 0;
        var page = Views.Flat(ForecastPage.Of(view, new Forecast(Conduct.AsRivals, 4, [new Branch(null, 400, [.. outcomes.Select(o => new Came(o, Games(o)))])])));
        Assert.Contains("GDR: \"ferment\" 70 % ± 5, \"calm\" as now 30 % ± 5", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_machines_of_one_country_it_is_said_which()
    {
        var scenario = SmallWorld.With(w => w with { Machines = [.. w.Machines, w.Machines[1] with { Index = 2, Id = "ladder", Title = "What was used" }] });
        var view = Views.Of(Views.NewGame()) with { Scenario = scenario };
        Assert.Equal(
            ["GDR, Crisis: \"calm\"", "GDR, what was used: \"calm\""],
            new[] { 1, 2 }.Select(machine => OutcomeWords.Of(view, new Stands(machine, 0, 0))));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
