using System.Diagnostics;
using System.Globalization;
using Sim.Engine;
using Sim.Explorer;
using Sim.Explorer.Forecasts;
using Sim.Language;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Forecasts;
using Sim.Screens.Sittings;

namespace Sim.Benchmarks.Stories;

/// <summary>What a world costs to compile, to play ahead and to forecast. Processor time, but for two threads against one; medians of rounds in one run.</summary>
internal static class CampaignMeasure
{
    private const int Rounds = 9;
    private const int Games = 30;
    private const double WarmUp = 1_500;
    private const int ForecastTurns = 8;
    private const int Options = 4;

    // Two standard errors of a share near one half are five points then.
    private const int GamesForFivePoints = 400;

    public static void Run(SourceSet sources)
    {
        Show("text to scenario, for the first time, ms", Spent(() => Compiled(sources)));
        Show("text to scenario, once warm, ms", Median(() => Spent(() => Compiled(sources))));
        var scenario = Compiled(sources);
        var table = new Table(scenario);
        PlayAhead(table);
        foreach (var crisis in scenario.Crises)
        {
            ToTheEndOf(crisis, table);
        }

        Forecast(table);
        Threads(scenario);
    }

    private static void PlayAhead(Table table)
    {
        var (ahead, hosted) = (table.Playout(new GameOptions(HostMachines: false)), table.Playout(new GameOptions()));
        Action<ulong>[] ways = [ahead.Play, hosted.Play, seed => table.Begin(seed, new GameOptions(HostMachines: false))];
        foreach (var way in ways)
        {
            // Code is compiled anew while it runs.
            for (var spent = 0.0; spent < WarmUp;)
            {
                spent += Spent(() => Many(way));
            }
        }

        var rounds = Enumerable.Range(0, Rounds).Select(_ => ways.Select(way => Spent(() => Many(way))).ToArray()).ToList();
        Show("games a second, played ahead", Games * 1000 / Middle(rounds.Select(r => r[0])));
        Show("machines as tables: speed with Stateless, percent of without", 100 * Middle(rounds.Select(r => r[0] / r[1])));
        Show("with ledger and chronicle, times as long", Middle(rounds.Select(r => r[2] / r[0])));
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        Many(ahead.Play);
        Show("bytes allocated a game, played ahead", (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)Games);
    }

    private static void ToTheEndOf(Crisis crisis, Table table)
    {
        var ahead = table.Playout(new GameOptions(HostMachines: false));
        ahead.Play(1, crisis.FromTurn);
        int[] numbers = [.. ahead.Situation.Numbers];
        Show($"1,000 games to the end of '{crisis.Id}', ms", Median(() => Spent(() =>
        {
            for (var seed = 0UL; seed < 1_000; seed++)
            {
                ahead.TakeUp(numbers, seed);
                ahead.GoOn(Conduct.AsRivals, crisis.FromTurn + 1);
            }
        })));
    }

    // As the screen does: every answer to what is before the chair.
    private static void Forecast(Table table)
    {
        var game = table.Begin(1, new GameOptions(table.Scenario.Chairs[0]));
        while (!game.IsOver && (game.Moment is not SessionMoment || game.Choices().Count(c => c.Refusal is null) < Options))
        {
            game.Decide(game.Suggest());
        }

        var decisions = game.Choices().Where(c => c.Refusal is null).Select(c => c.Decision).Take(Options).ToList();
        var picture = Pictures.Of(GameViews.Of(game));
        Show($"{decisions.Count} options {ForecastTurns} turns ahead, good to five points, ms", Median(() => Spent(() => Play(decisions))));

        // What nobody can decide is imagined and then not played.
        Show($"  of that imagining how things may stand at turn {game.Situation.Turn}, ms", Median(() => Spent(() => Play([new Vote("nothing", "nothing", false)]))));

        void Play(IReadOnlyList<Decision> compared)
        {
            var forecaster = new Forecaster(picture, table, compared, ForecastTurns, Conduct.AsRivals, 1);
            for (var i = 0; i < GamesForFivePoints; i++)
            {
                forecaster.PlayOnce();
            }
        }
    }

    private static void Threads(Scenario scenario)
    {
        var one = new Expedition { Course = new Course { Scenario = scenario, Seed = 1 }, Games = 400, Threads = 1 };
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Clocked(() => one.Run()) / Clocked(() => (one with { Threads = 2 }).Run()));
        Show("two threads, times as fast as one (by the clock)", Middle(rounds));
    }

    private static Scenario Compiled(SourceSet sources)
    {
        var compilation = ScenarioCompiler.Compile(sources);
        return compilation.Scenario ?? throw new InvalidOperationException(
            "The world has errors: " + string.Join(" ", compilation.Diagnostics.Where(d => d.Severity == Severity.Error).Take(3).Select(d => $"{d.File}:{d.Line} {d.Message}")));
    }

    private static void Many(Action<ulong> play)
    {
        for (var seed = 1UL; seed <= Games; seed++)
        {
            play(seed);
        }
    }

    private static double Median(Func<double> once) => Middle(Enumerable.Range(0, Rounds).Select(_ => once()));

    private static double Middle(IEnumerable<double> figures) => figures.Order().ElementAt(Rounds / 2);

    private static double Spent(Action action)
    {
        var begun = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - begun).TotalMilliseconds;
    }

    private static double Clocked(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static void Show(string what, double figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-70} {figure,10:0.0#}"));
}
