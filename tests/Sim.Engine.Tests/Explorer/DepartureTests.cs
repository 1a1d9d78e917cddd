using Sim.Engine.Tests.Reports;
using Sim.Explorer;
using Sim.Explorer.Players;
using Sim.Model.Explorations;
using Sim.Model.Expressions;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Explorer;

/// <summary>Games from a moment of a recorded game: what has been stays, what comes is drawn anew.</summary>
public class DepartureTests
{
    private const int Turn = 3;

    // A game in which bread ran short only after that turn, so that chance has still something to decide.
    private static readonly ulong Seed = Enumerable.Range(1, 100).Select(seed => (ulong)seed).First(seed => Played(SmallWorld.Scenario, seed).Situation.HappenedIn(1) >= Turn);

    private static readonly Scenario World = SmallWorld.With(s => s with
    {
        Checkpoints =
        [
            new Checkpoint(0, "early", "Fear was as it was", 1, new Comparison(Relation.Equal, new VariableReading(SmallWorld.Fear), new Number(FearAtSecondClose())), 50),
            new Checkpoint(1, "early_not", "Fear was another", 1, new Comparison(Relation.NotEqual, new VariableReading(SmallWorld.Fear), new Number(FearAtSecondClose())), 50),
            new Checkpoint(2, "late", "Whatever it is", 5, new Number(1), 50),
        ],
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Turn)]
    [InlineData(5)]
    public void With_the_recorded_chance_and_the_recorded_player_it_goes_on_as_recorded(int turn)
    {
        var recorded = Recorded();
        var from = Departure.Of(World, recorded, turn)!;

        Assert.Equal(recorded.Hashes.Skip(turn), Continued(from, recorded.Seed));
    }

    [Fact]
    public void What_has_been_is_the_same_in_every_game_and_what_comes_is_not()
    {
        var exploration = Explore(RivalPlayer.Kind, SmallWorld.Khrushchev);

        Assert.Equal(40, exploration.Events.Single(e => e.Id == "amnesty").Number);
        Assert.Equal([40, 0, 40], exploration.Checkpoints.Select(c => c.Passed));
        Assert.Equal((Turn + 1, Turn + 1), (exploration.FromTurn, exploration.Variables.Min(b => b.Turn)));
        Assert.Contains(exploration.Variables, b => b.P10 < b.P90);
        Assert.All(exploration.Options, o => Assert.Equal(0, o.Taken));
    }

    [Fact]
    public void Every_player_may_go_on_and_another_may_take_the_chair_or_nobody()
    {
        foreach (var kind in PlayerKinds.All)
        {
            Assert.Equal(40, Explore(kind, SmallWorld.Malenkov).Games);
        }

        var nobody = Explore(RivalPlayer.Kind, -1);
        Assert.Null(nobody.As);
        Assert.NotEqual(nobody.ResultHash, Explore(RivalPlayer.Kind, SmallWorld.Khrushchev).ResultHash);
    }

    [Fact]
    public void A_rival_at_the_door_goes_on_as_the_one_in_the_engine() =>
        Assert.Equal(
            Explore(RivalPlayer.Kind, SmallWorld.Khrushchev).ResultHash,
            Explore(RivalPlayer.Kind with { Seat = (_, _) => new RivalPlayer() }, SmallWorld.Khrushchev).ResultHash);

    [Fact]
    public void There_is_nothing_behind_the_end_or_beyond_what_was_played()
    {
        Assert.Null(Departure.Of(World, Recorded(), 6));
        Assert.Null(Departure.Of(World, Game.Begin(World, Seed, SmallWorld.Khrushchev).Record(), 1));
    }

    private static IReadOnlyList<ulong> Continued(Departure from, ulong seed)
    {
        var game = new Table(World).TakeUp(from.Situation(World, SmallWorld.Khrushchev, seed), new GameOptions(SmallWorld.Khrushchev));
        while (!game.IsOver)
        {
            Assert.Null(game.Decide(game.Suggest()));
        }

        return game.Hashes;
    }

    private static Exploration Explore(PlayerKind kind, int chair) => new Expedition
    {
        Course = new Course { Scenario = World, Seed = 2, Player = kind, Chair = chair, From = Departure.Of(World, Recorded(), Turn) },
        Games = 40,
        Threads = 2,
    }.Run();

    private static Recording Recorded() => Played(World, Seed).Record();

    private static int FearAtSecondClose() => Played(SmallWorld.Scenario, Seed).Closes[2][SmallWorld.Fear];

    private static Game Played(Scenario scenario, ulong seed)
    {
        var game = Game.Begin(scenario, seed, SmallWorld.Khrushchev);
        while (!game.IsOver)
        {
            Assert.Null(game.Decide(game.Suggest()));
        }

        return game;
    }
}
