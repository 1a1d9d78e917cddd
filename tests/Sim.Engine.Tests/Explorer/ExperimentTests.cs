using Sim.Engine.Tests.Reports;
using Sim.Explorer;
using Sim.Explorer.Experiments;
using Sim.Explorer.Players;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Explorer;

/// <summary>The same games from other beginnings.</summary>
public class ExperimentTests
{
    private static readonly Scenario World = SmallWorld.Scenario;

    private static readonly Experiment Two = new()
    {
        Course = new Course { Scenario = World, Seed = 4 },
        Variations = [new Variation(SmallWorld.Fear, [60, 90]), new Variation(SmallWorld.Resentment, [10, 50, 100])],
        Games = 7,
    };

    [Fact]
    public void Every_combination_is_played_in_order_with_the_same_seeds()
    {
        var trials = Trials(Two);

        Assert.Equal(42, trials.Count);
        Assert.Equal([60, 60, 60, 90, 90, 90], trials.Where(t => t.Game == 0).Select(t => t.Varied[0]));
        Assert.Equal([10, 50, 100, 10, 50, 100], trials.Where(t => t.Game == 0).Select(t => t.Varied[1]));
        Assert.Equal(Enumerable.Range(0, 6).SelectMany(_ => Enumerable.Range(0, 7)), trials.Select(t => t.Game));
        Assert.Equal(7, trials.Select(t => t.Seed).Distinct().Count());
        Assert.All(trials.GroupBy(t => t.Game), same => Assert.Single(same.Select(t => t.Seed).Distinct()));
    }

    [Theory]
    [InlineData("rival")]
    [InlineData("least-tried")]
    public void It_is_the_same_for_any_number_of_threads(string player)
    {
        var experiment = Two with { Games = 130, Course = Two.Course with { Player = PlayerKinds.Named(player)!, Chair = SmallWorld.Malenkov } };
        var one = Lines(experiment);

        Assert.Equal(one, Lines(experiment with { Threads = 2 }));
        Assert.Equal(one, Lines(experiment with { Threads = 8 }));
    }

    [Fact]
    public void Varied_to_what_it_is_anyway_the_games_are_those_of_an_exploration()
    {
        var trials = Trials(Two with { Variations = [new Variation(SmallWorld.Fear, [World.Variables[SmallWorld.Fear].Start])], Games = 60 });

        var exploration = new Expedition { Course = new Course { Scenario = World, Seed = 4 }, Games = 60 }.Run();
        Assert.Equal(exploration.Options.Single(o => o.Option == "petty").Taken, trials.Count(t => t.Answers[0] == 0));
        Assert.Equal(exploration.Endings.Select(e => e.Number), World.Endings.Select(e => trials.Count(t => t.Endings.Contains(e.Index))));
        var last = exploration.Variables.Where(b => b.Turn == 6).ToList();
        Assert.Equal(last.Select(b => b.P50), World.Variables.Select(v => trials.Select(t => t.Values[v.Index]).Order().ElementAt(29)));
    }

    [Fact]
    public void A_game_of_an_experiment_is_played_again_by_its_seed_in_a_world_that_begins_so()
    {
        var trial = Trials(Two)[^1];
        var variables = World.Variables.SetItem(SmallWorld.Fear, World.Variables[SmallWorld.Fear] with { Start = 90 });
        variables = variables.SetItem(SmallWorld.Resentment, variables[SmallWorld.Resentment] with { Start = 100 });

        var game = Game.Begin(World with { Variables = variables }, trial.Seed, -1);

        Assert.Equal(game.Closes[^1].ToArray(), trial.Values.ToArray());
        Assert.Equal(game.Hashes.Count, trial.Turns);
        Assert.NotEqual(Game.Begin(World, trial.Seed, -1).Closes[^1].ToArray(), trial.Values.ToArray());
    }

    [Fact]
    public void Decisions_are_the_questions_answered_and_the_acts_done()
    {
        var trial = Trials(Two)[0];
        var game = new Table(World with { Variables = World.Variables.SetItem(SmallWorld.Fear, World.Variables[SmallWorld.Fear] with { Start = 60 }).SetItem(SmallWorld.Resentment, World.Variables[SmallWorld.Resentment] with { Start = 10 }) })
            .Begin(trial.Seed, new GameOptions());

        var happenings = game.Chronicle.Happenings;
        var told = happenings.Count(h => h is Model.Chronicles.QuestionDecided or Model.Chronicles.ActDone or Model.Chronicles.MotionDecided { Carried: true });
        Assert.Equal(told, trial.Decisions);
    }

    [Fact]
    public void Stopped_early_it_has_told_the_first_trials()
    {
        using var stop = new CancellationTokenSource();
        var told = new List<Trial>();

        var done = (Two with { Games = 200 }).Run(told.Add, _ => stop.Cancel(), stop.Token);

        Assert.Equal(done, told.Count);
        Assert.InRange(done, 1, 1_199);
        Assert.Equal(Enumerable.Range(0, (int)done), told.Select(t => t.Game));
    }

    private static List<Trial> Trials(Experiment experiment)
    {
        var trials = new List<Trial>();
        Assert.Equal(experiment.Combinations * experiment.Games, experiment.Run(trials.Add));
        return trials;
    }

    private static List<string> Lines(Experiment experiment) =>
        [.. Trials(experiment).Select(t => $"{string.Join(' ', t.Varied)}|{t.Game}|{t.Seed}|{t.Decisions}|{string.Join(' ', t.Answers)}|{string.Join(' ', t.Values)}")];
}
