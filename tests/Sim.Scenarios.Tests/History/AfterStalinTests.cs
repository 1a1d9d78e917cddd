using Sim.Engine;
using Sim.Explorer;
using Sim.Explorer.Players;
using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;
using Sim.Scenarios.Tests.Games;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.History;

/// <summary>
/// The world from 1953 to 1957, along the answers that were given: it comes to what is on record, and where a cause is taken away, it does not.
/// </summary>
public sealed class AfterStalinTests(ITestOutputHelper output)
{
    private const int Games = 60;

    [Fact]
    public void Along_the_recorded_answers_each_checkpoint_is_passed_in_three_of_four_games_and_all_together_in_three_of_five()
    {
        var passed = new int[Shipped.AfterStalin.Checkpoints.Length];
        var together = 0;
        Parallel.For(0, Games, game =>
        {
            var shares = Play(Shipped.AfterStalin, game, 1).Checkpoints;
            for (var i = 0; i < shares.Length; i++)
            {
                Interlocked.Add(ref passed[i], shares[i].Passed);
            }

            Interlocked.Add(ref together, shares.All(share => share.Passed == 1) ? 1 : 0);
        });

        foreach (var checkpoint in Shipped.AfterStalin.Checkpoints)
        {
            output.WriteLine($"{checkpoint.Id}: {passed[checkpoint.Index]} of {Games}");
            Assert.True(passed[checkpoint.Index] * 100 >= Games * 75, $"{checkpoint.Id}: {passed[checkpoint.Index]} of {Games}");
        }

        output.WriteLine($"all together: {together} of {Games}");
        Assert.True(together * 100 >= Games * 60, $"all together: {together} of {Games}");
    }

    [Fact]
    public void With_the_norms_taken_back_in_May_1953_Berlin_stays_quiet() =>
        Fewer("gdr_rises", atLeast: 60, Play(("work_norms", "withdraw")));

    [Fact]
    public void Without_a_speech_the_name_keeps_its_weight_and_neither_Georgia_nor_Poland_nor_Hungary_crosses_its_threshold()
    {
        var silent = Play(("whether_to_speak", "silence"));
        Fewer("cult_halved", atLeast: 60, silent);
        Fewer("georgia_first", atLeast: 60, silent);
        Fewer("poland_stops", atLeast: 60, silent);
        Fewer("hungary_force", atLeast: 60, silent);
    }

    [Fact]
    public void Printed_at_once_the_speech_sets_more_young_people_talking()
    {
        var (asItWas, printed) = (Median(Play(), "youth", 15), Median(Play(("closed_or_printed", "printed")), "youth", 15));
        output.WriteLine($"talk among the young in September 1956: {asItWas}, printed at once {printed}");
        Assert.True(printed >= asItWas + 4);
    }

    [Fact]
    public void Poland_whose_man_is_refused_does_not_stop_at_a_new_leader() =>
        Fewer("poland_stops", atLeast: 60, Play(("warsaw_october", "intervene")));

    [Fact]
    public void Hungary_is_not_put_down_where_Nagy_is_backed_to_the_end() =>
        Fewer("hungary_force", atLeast: 60, Play(("declaration", "back_to_the_end"), ("budapest_second", "wait")));

    [Fact]
    public void Without_an_army_behind_the_strike_Beria_is_seldom_taken_in_1953()
    {
        const string disarmed = """
            scenario: no-army
            extends: after-stalin
            title: No army behind the strike
            starts:
              - zhukov.army 0
              - moskalenko.army 0
              - konev.army 0
              - bulganin.army 0
              - voroshilov.army 0
            """;
        var scenario = ScenarioCompiler.Compile(SourceSet.Of(("no-army.yaml", disarmed)).Upon(new ParentFound(Shipped.SourcesOf("after-stalin").In("../after-stalin")))).Scenario!;
        Fewer("beria_falls", atLeast: 25, Play(scenario, 0, Games));
    }

    // How many points fewer of a hundred games pass a checkpoint once its cause is gone.
    private void Fewer(string checkpoint, int atLeast, Exploration without)
    {
        var (asItWas, now) = (Share(Play(), checkpoint), Share(without, checkpoint));
        output.WriteLine($"{checkpoint}: {asItWas} %, without its cause {now} %");
        Assert.True(asItWas - now >= atLeast, $"{checkpoint}: {asItWas} %, without its cause {now} %");
    }

    private static int Share(Exploration exploration, string checkpoint) => exploration.Checkpoints.Single(c => c.Id == checkpoint).Share;

    private static int Median(Exploration exploration, string variable, int turn) => exploration.Variables.Single(b => b.Id == variable && b.Turn == turn).P50;

    private static Exploration Play(params (string Question, string Option)[] givens) => Play(Shipped.AfterStalin, 0, Games, givens);

    private static Exploration Play(Scenario scenario, int first, int games, params (string Question, string Option)[] givens) => new Expedition
    {
        Course = new Course
        {
            Scenario = scenario,
            Seed = 1953,
            Player = HistoryPlayer.Kind,
            Givens = [.. givens.Select(g => new Given(scenario.EventNamed(g.Question)!.Index, scenario.EventNamed(g.Question)!.Question!.Options.Single(o => o.Id == g.Option).Index))],
        },
        First = first,
        Games = games,
        Threads = games == 1 ? 1 : Environment.ProcessorCount,
    }.Run();
}
