using Sim.Engine.Tests.Reports;
using Sim.Explorer;
using Sim.Explorer.Players;
using Sim.Model.Explorations;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Explorer;

public class ExpeditionTests
{
    private static readonly Scenario World = SmallWorld.With(s => s);

    public static TheoryData<string> Players => [.. PlayerKinds.All.Select(kind => kind.Word)];

    private static int FirstChair => World.Chairs[0];

    [Theory]
    [MemberData(nameof(Players))]
    public void The_result_is_the_same_for_any_number_of_threads(string player)
    {
        var one = Explore(player, threads: 1);
        AssertSame(one, Explore(player, threads: 2));
        AssertSame(one, Explore(player, threads: 8));
    }

    [Fact]
    public void Another_seed_gives_other_games() =>
        Assert.NotEqual(Explore("random", 1).ResultHash, Explore("random", 1, seed: 2).ResultHash);

    [Fact]
    public void A_game_seen_by_a_tally_is_the_game_that_is_played_with_its_books()
    {
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var table = new Table(World);
            var bare = table.Begin(seed, new GameOptions(-1, KeepBooks: false));
            Assert.Equal(Game.Begin(World, seed, -1).Hashes, bare.Hashes);
        }
    }

    [Fact]
    public void Every_turn_that_was_reached_has_a_band_for_every_number_in_order()
    {
        var exploration = Explore("random", 2);

        Assert.Equal(0, exploration.Variables.Length % World.Variables.Length);
        Assert.All(exploration.Variables, band =>
        {
            var variable = World.VariableNamed(band.Id)!;
            Assert.True(variable.Min <= band.P10 && band.P10 <= band.P50 && band.P50 <= band.P90 && band.P90 <= variable.Max);
        });
    }

    [Fact]
    public void An_answer_that_is_given_is_the_answer()
    {
        var question = World.Events.First(e => e.Question is not null);
        foreach (var option in question.Question!.Options.Where(option => option.Needs is null))
        {
            var given = new Expedition { Course = new Course { Scenario = World, Seed = 3, Givens = [new Given(question.Index, option.Index)] }, Games = 10 }.Run();

            var counts = given.Options.Where(o => string.Equals(o.Question, question.Id, StringComparison.Ordinal)).ToList();
            Assert.All(counts, c => Assert.Equal(string.Equals(c.Option, option.Id, StringComparison.Ordinal) ? counts.Max(x => x.Taken) : 0, c.Taken));
            Assert.True(counts.Sum(c => c.Taken) > 0);
        }
    }

    [Fact]
    public void An_answer_that_is_given_and_closed_is_not_the_answer_and_one_that_is_open_is()
    {
        var question = World.Events.First(e => e.Question is not null);
        var closed = question.Question!.Options.First(option => option.Needs is Number { Value: 0 });
        var exploration = new Expedition { Course = new Course { Scenario = World, Seed = 3, Givens = [new Given(question.Index, closed.Index)] }, Games = 10 }.Run();

        var counts = exploration.Options.Where(o => string.Equals(o.Question, question.Id, StringComparison.Ordinal)).ToList();
        Assert.Equal((0, 0), (counts[closed.Index].Offered, counts[closed.Index].Taken));
        Assert.True(counts.Sum(c => c.Taken) > 0);
    }

    [Fact]
    public void Progress_is_told_up_to_the_last_game()
    {
        var told = 0;
        new Expedition { Course = new Course { Scenario = World, Seed = 3 }, Games = 10, Threads = 2 }.Run(done => told = Math.Max(told, done));
        Assert.Equal(10, told);
    }

    [Fact]
    public void Stopped_early_it_keeps_the_first_games()
    {
        using var stop = new CancellationTokenSource();
        var expedition = new Expedition { Course = new Course { Scenario = World, Seed = 3 }, Games = 5_000, Threads = 2 };

        var kept = expedition.Run(done => stop.Cancel(), stop.Token);

        Assert.InRange(kept.Games, 1, 4_999);
        AssertSame((expedition with { Games = kept.Games }).Run(), kept);
    }

    [Fact]
    public void Stopped_at_once_there_is_nothing_to_tell() =>
        Assert.Throws<OperationCanceledException>(() => new Expedition { Course = new Course { Scenario = World, Seed = 3 }, Games = 10 }.Run(stop: new CancellationToken(canceled: true)));

    private static Exploration Explore(string player, int threads, ulong seed = 5) => new Expedition
    {
        Course = new Course { Scenario = World, Seed = seed, Player = PlayerKinds.Named(player)!, Chair = player == "rival" ? -1 : FirstChair },
        Games = 300, // enough that several threads really take part
        Threads = threads,
    }.Run();

    private static void AssertSame(Exploration one, Exploration other)
    {
        Assert.Equal(one.ResultHash, other.ResultHash);
        Assert.Equal(one.Endings.ToArray(), other.Endings.ToArray());
        Assert.Equal(one.Events.ToArray(), other.Events.ToArray());
        Assert.Equal(one.Options.ToArray(), other.Options.ToArray());
        Assert.Equal(one.Checkpoints.ToArray(), other.Checkpoints.ToArray());
        Assert.Equal(one.Variables.ToArray(), other.Variables.ToArray());
    }
}
