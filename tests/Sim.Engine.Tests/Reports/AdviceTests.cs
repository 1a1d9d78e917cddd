using Sim.Commands.Plain;
using Sim.Model.Decisions;
using Sim.Model.Expressions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Menus;
using Sim.Reports.Sessions;
using Sim.Reports.Views;

namespace Sim.Engine.Tests.Reports;

public class AdviceTests
{
    private const int Petty = 0, Nobody = 1;

    [Fact]
    public void An_adviser_speaks_on_the_card_of_the_option_he_leans_to()
    {
        var view = InSession(new Adviser(SmallWorld.Molotov, Nobody, "{premier} will regret it.", null, false));
        Assert.Contains("Molotov says: \"Malenkov will regret it.\" (advises it, our words)", Card(view, "nobody"), StringComparison.Ordinal);
        Assert.DoesNotContain("Molotov", Card(view, "petty"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_quotation_is_told_from_words_of_the_author() =>
        Assert.Contains("(advises it, quotation)", Card(InSession(new Adviser(SmallWorld.Molotov, Petty, "Let them go.", null, true)), "petty"), StringComparison.Ordinal);

    [Fact]
    public void An_adviser_speaks_only_while_his_condition_holds()
    {
        var fear = new VariableReading(SmallWorld.Fear);
        var view = InSession(
            new Adviser(SmallWorld.Molotov, Petty, "They are afraid.", new Comparison(Relation.AtLeast, fear, new Number(50)), false),
            new Adviser(SmallWorld.Beria, Petty, "They are calm.", new Comparison(Relation.Less, fear, new Number(50)), false));
        Assert.Contains("They are afraid.", Card(view, "petty"), StringComparison.Ordinal);
        Assert.DoesNotContain("They are calm.", Card(view, "petty"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_gone_advises_nobody_and_nobody_advises_himself()
    {
        var view = InSession(
            new Adviser(SmallWorld.Beria, Petty, "I am gone.", null, false),
            new Adviser(SmallWorld.Khrushchev, Petty, "I am the player.", null, false));
        view.Situation.Numbers[view.Scenario.Layout.Standings + SmallWorld.Beria] = (int)Standing.Arrested;
        Assert.DoesNotContain("I am", Card(view, "petty"), StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_moves_no_vote()
    {
        var silent = PlayedWith();
        var loud = PlayedWith(
            new Adviser(SmallWorld.Molotov, Petty, "Let them go.", null, false),
            new Adviser(SmallWorld.Malenkov, Petty, "Let them go.", null, false),
            new Adviser(SmallWorld.Beria, Petty, "Let them go.", null, false));
        Assert.Equal(silent, loud);
    }

    [Fact]
    public void Lines_tell_the_advice_too()
    {
        var output = new StringWriter();
        new PlainGame(Game.Begin(With(new Adviser(SmallWorld.Molotov, Nobody, "Wait for the harvest.", null, false)), 7, SmallWorld.Khrushchev), new StringReader("rest\n"), output).Play();
        Assert.Contains("Molotov: \"Wait for the harvest.\" (advises it, our words)", output.ToString(), StringComparison.Ordinal);
    }

    private static Scenario With(params Adviser[] advisers) =>
        SmallWorld.With(scenario => scenario with { Events = [.. scenario.Events.Select(e => e.Id == "amnesty" ? e with { Advisers = [.. advisers] } : e)] });

    private static GameView InSession(params Adviser[] advisers)
    {
        var game = Game.Begin(With(advisers), 7, SmallWorld.Khrushchev);
        while (game.Moment is not SessionMoment)
        {
            Assert.Null(game.Decide(new Rest()));
        }

        return Views.Of(game);
    }

    private static string Card(GameView view, string option) => Views.Flat(CardPage.Of(view, Menu.Of(view).Single(o => o.Word == option)));

    private static string PlayedWith(params Adviser[] advisers)
    {
        var game = Game.Begin(With(advisers), 7, SmallWorld.Khrushchev);
        while (!game.IsOver)
        {
            Views.EndTurn(game);
        }

        return string.Join(',', game.Situation.Numbers);
    }
}
