using System.CommandLine;
using System.Text;
using Sim.Commands.Experiments;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Explorer.Experiments;

namespace Sim.Commands.Verbs;

/// <summary><c>sim experiment</c>: the same games begun from other values, a row a game.</summary>
internal static class ExperimentVerb
{
    private const int MostRows = 10_000_000;

    public static Command Of(Surroundings surroundings)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario by name or path." };
        var vary = new Option<string[]>("--vary")
        {
            Description = "A variable and the values from which it begins: a range and its step, or some values. Said several times, every combination is played. The variable of a country or person is written as in north.resent=40..60/5.",
            HelpName = "NAME=A..B/STEP",
            AllowMultipleArgumentsPerToken = true,
        };
        var games = new Option<int>("--games") { Description = "How many for each combination. Game i has the same luck in each, so that what differs comes from the values.", HelpName = "N", Required = true, CustomParser = typed => WholeNumber.Of<int>(typed, "--games") };
        var series = new SeriesOptions();
        var file = new Option<string?>("--out") { Description = "Write the table to this file instead of showing it.", HelpName = "FILE" };
        var verb = new Command("experiment", "Play the same games from other beginnings: a table with a row a game. The same command gives the same bytes. Ctrl+C ends it early and keeps what is done.") { scenario, vary, games, file };
        series.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var played = new ScenarioShelf(surroundings).Open(parsed.GetValue(scenario)!);
            var variations = (parsed.GetValue(vary) ?? []).Select(typed => VaryTyped.Of(played, typed)).ToList();
            VaryTyped.BeDifferent(played, variations);
            var experiment = new Experiment
            {
                Course = series.Course(parsed, played),
                Variations = [.. variations],
                Games = Numbers.Within(parsed.GetValue(games), 1, MostRows, "--games"),
                Threads = series.Threads(parsed),
            };
            var rows = variations.Aggregate((System.Numerics.BigInteger)experiment.Games, (product, v) => product * v.Values.Length);
            return rows <= MostRows
                ? Write(surroundings, experiment, (long)rows, OutFile.PathOf(surroundings, parsed.GetValue(file), "--out"), parsed.GetValue(file))
                : throw Complaint.Usage($"These are {rows} games, and {Counted.Of(MostRows, "game")} are the most of one experiment. Take a wider step or fewer games.");
        });
        return verb;
    }

    private static int Write(Surroundings surroundings, Experiment experiment, long rows, string? path, string? named)
    {
        using var stop = new CancellationTokenSource();
        long done;
        using (surroundings.OnInterrupt(stop.Cancel))
        using (var bar = new ProgressBar(surroundings, rows, "game"))
        {
            done = path is null
                ? Run(experiment, surroundings.Output.Write, bar, stop.Token)
                : ToFile(experiment, path, bar, stop.Token);
        }

        if (path is not null)
        {
            surroundings.Output.WriteLine($"Written: {Printable.Text(named!)} ({Counted.Of(done, "row")})");
        }

        if (done == rows)
        {
            return Exits.Fine;
        }

        surroundings.Error.WriteLine(FormattableString.Invariant($"Stopped early: {done} of {Counted.Of(rows, "game")} were done, and are in the table."));
        return Exits.Findings;
    }

    private static long ToFile(Experiment experiment, string path, ProgressBar bar, CancellationToken stop)
    {
        var done = 0L;
        OutFile.Write(path, stream =>
        {
            using var file = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            done = Run(experiment, file.Write, bar, stop);
        });
        return done;
    }

    private static long Run(Experiment experiment, Action<string> write, ProgressBar bar, CancellationToken stop)
    {
        var table = new TrialTable(experiment);
        write(table.Head);
        return experiment.Run(trial => write(table.Row(trial)), bar.Show, stop);
    }
}
