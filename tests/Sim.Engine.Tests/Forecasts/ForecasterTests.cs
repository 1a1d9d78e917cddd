using Sim.Engine.Tests.Reports;
using Sim.Explorer.Forecasts;
using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Forecasts;

namespace Sim.Engine.Tests.Forecasts;

/// <summary>Games played ahead from a moment of a game.</summary>
public sealed class ForecasterTests
{
    private static readonly Scenario World = SmallWorld.Scenario;

    [Fact]
    public void A_game_that_is_taken_up_with_its_own_luck_ends_as_it_would_have()
    {
        var table = new Table(World);
        var ahead = table.Playout(new GameOptions(SmallWorld.Malenkov, HostMachines: false));
        for (var seed = 1UL; seed <= 30; seed++)
        {
            var game = Game.Begin(World, seed, SmallWorld.Malenkov);
            for (var step = 0; !game.IsOver; step++)
            {
                var numbers = (int[])game.Situation.Numbers.Clone();
                var decision = game.Suggest();
                Assert.Null(game.Decide(decision));
                if (step % 3 == 0)
                {
                    var end = Ended(World, seed, game);
                    ahead.TakeUp(numbers, seed);
                    Assert.Null(ahead.Decide(decision));
                    ahead.GoOn(Conduct.AsRivals, int.MaxValue);
                    Assert.Equal(end, ahead.Situation.Hash());
                }
            }
        }
    }

    [Fact]
    public void It_stops_as_the_turn_opens_that_it_looks_to()
    {
        var ahead = new Table(World).Playout(new GameOptions(SmallWorld.Malenkov, HostMachines: false));
        ahead.Play(3, untilTurn: 2);
        Assert.Equal(2, ahead.Situation.Turn);
        Assert.False(ahead.IsOver);
    }

    [Fact]
    public void What_cannot_be_decided_is_refused_and_not_played()
    {
        var game = Views.NewGame();
        var ahead = new Table(World).Playout(new GameOptions(SmallWorld.Khrushchev, HostMachines: false));
        ahead.TakeUp(game.Situation.Numbers, 1);
        Assert.NotNull(ahead.Decide(new Vote("amnesty", "petty", false)));
        Assert.Equal(game.Situation.Turn, ahead.Situation.Turn);
    }

    [Fact]
    public void The_same_moment_has_the_same_forecast_and_it_grows()
    {
        var (one, other) = (Forecaster(AtSession()), Forecaster(AtSession()));
        Play(one, 40);
        Play(other, 20);
        var early = other.Forecast;
        Play(other, 20);
        Assert.Equal(Text(one.Forecast), Text(other.Forecast));
        Assert.Equal(20, early.Games);
        Assert.Equal(40, other.Forecast.Games);
    }

    [Fact]
    public void Answers_that_do_the_same_come_to_the_same()
    {
        var game = AtSession();
        var vote = game.Choices().Where(c => c.IsOpen).Select(c => c.Decision).OfType<Vote>().First();
        var forecaster = new Forecaster(Pictures.Of(Views.Of(game)), new Table(World), [vote, vote], 4, Conduct.AsRivals, 1);
        Play(forecaster, 50);
        var (one, other) = (forecaster.Forecast.Branches[0], forecaster.Forecast.Branches[1]);
        Assert.Equal<Came>([.. one.Came], [.. other.Came]);
    }

    [Fact]
    public void An_answer_that_is_not_open_is_not_played()
    {
        var forecaster = new Forecaster(Pictures.Of(Views.Of(AtSession())), new Table(World), [new Vote("no_such_item", "for", false)], 4, Conduct.AsRivals, 1);
        Play(forecaster, 5);
        Assert.Equal(0, forecaster.Forecast.Games);
    }

    [Fact]
    public void Every_outcome_has_a_word_and_the_word_means_it()
    {
        var all = Outcome.All(World, SmallWorld.Malenkov).ToList();
        Assert.Equal(all.Count, all.Select(o => o.Id(World)).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, o => Assert.Equal(o, Outcome.Read(World, SmallWorld.Malenkov, o.Id(World))));
        Assert.All(all, o => Assert.NotEmpty(OutcomeWords.Of(Views.Of(Views.NewGame()), o)));
    }

    internal static Game AtSession()
    {
        var game = Game.Begin(World, 7, SmallWorld.Malenkov);
        while (game.Moment is not SessionMoment)
        {
            Assert.Null(game.Decide(new Rest()));
        }

        return game;
    }

    internal static Forecaster Forecaster(Game game) => new(
        Pictures.Of(Views.Of(game)), new Table(World), [.. game.Choices().Where(c => c.IsOpen).Select(c => c.Decision)], 4, Conduct.AsRivals, 1);

    internal static void Play(Forecaster forecaster, int times)
    {
        for (var i = 0; i < times; i++)
        {
            forecaster.PlayOnce();
        }
    }

    internal static string Text(Forecast forecast) =>
        string.Join('\n', forecast.Branches.Select(b => $"{b.Decision?.Line} {b.Games}: {string.Join(' ', b.Came.Select(c => $"{c.Outcome.Id(World)}={c.Games}"))}"));

    private static ulong Ended(Scenario scenario, ulong seed, Game game)
    {
        var again = Game.Replay(scenario, game.Record());
        while (!again.IsOver)
        {
            Assert.Null(again.Decide(again.Suggest()));
        }

        return again.Situation.Hash();
    }
}
