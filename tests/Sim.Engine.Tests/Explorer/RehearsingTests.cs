using System.Collections.Immutable;
using System.Text.Json;
using Sim.Engine.Tests.Reports;
using Sim.Explorer.Rehearsals;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Explorer;

public sealed class RehearsingTests
{
    private const int Games = 120;

    private static readonly Scenario World = SmallWorld.With(s => s);

    [Fact]
    public void The_result_is_the_same_for_any_number_of_threads()
    {
        var one = Written(Rehearse(threads: 1));
        Assert.Equal(one, Written(Rehearse(threads: 2)));
        Assert.Equal(one, Written(Rehearse(threads: 8)));
    }

    [Fact]
    public void Another_seed_gives_other_games() => Assert.NotEqual(Written(Rehearse()), Written(Rehearse(seed: 2)));

    [Fact]
    public void Every_habit_plays_its_share_and_every_question_asked_has_one_answer()
    {
        var rehearsal = Rehearse();
        Assert.Equal(Games, rehearsal.Habits.Sum(habit => habit.Games));
        Assert.All(rehearsal.Habits, habit => Assert.InRange(habit.Games, Games / 5, Games / 3));
        Assert.Single(rehearsal.Habits, habit => habit.Judges);
        Assert.Empty(rehearsal.Stops);
        Assert.All(rehearsal.Options.SelectMany(options => options), use => Assert.True(use.Taken <= use.Open && use.Open <= use.Asked));
        Assert.All(rehearsal.Options.Where(options => !options.IsEmpty), options => Assert.Equal(options[0].Asked, options.Sum(use => use.Taken)));
    }

    [Fact]
    public void What_never_happened_is_named_and_nothing_else()
    {
        var rehearsal = Rehearse();
        Assert.Equal(
            World.Events.Where(happening => rehearsal.Events[happening.Index] == 0).Select(happening => happening.Index),
            rehearsal.Misses.Select(miss => miss.Event));
        Assert.All(rehearsal.Misses, miss => Assert.InRange(miss.Failed, 0, miss.Looked));
    }

    private static Rehearsal Rehearse(int threads = 2, ulong seed = 1) => new Rehearsing
    {
        Scenario = World,
        Games = Games,
        Seed = seed,
        Threads = threads,
        Words = (10, [.. World.Events.Select(_ => 100)], [.. World.Endings.Select(_ => 50)]),
        PassageWords = [.. World.Events.Select(happening => happening.Also.Select(_ => 20).ToImmutableArray())],
    }.Run();

    private static string Written(Rehearsal rehearsal) => JsonSerializer.Serialize(rehearsal);
}
