using System.CommandLine;
using System.Diagnostics;
using Sim.Commands.Explorations;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Explorer;

namespace Sim.Commands.Verbs;

/// <summary><c>sim explore</c>: many games of one scenario on all cores.</summary>
internal static class ExploreVerb
{
    private const int MostGames = 10_000_000;

    public static Command Of(Surroundings surroundings)
    {
        var scenario = new Argument<string?>("SCENARIO") { Description = "A scenario by name or path; with --merge it may be left out.", Arity = ArgumentArity.ZeroOrOne };
        var games = new Option<int?>("--games") { Description = "How many: the first N of the series.", HelpName = "N", CustomParser = typed => WholeNumber.Of<int>(typed, "--games") };
        var seeds = new Option<string?>("--seeds") { Description = "In place of --games: only these games of the series, counted from 1, such as 501..1000.", HelpName = "A..B" };
        var series = new SeriesOptions();
        var from = new Option<string?>("--from")
        {
            Description = "Begin at the opening of a turn of a recorded game. Its decisions up to there are replayed, and it stands as it really stood, also in what nobody knew. "
                + "Drawn anew for each game is all chance from that turn on: what happens, what informants tell, whoever wavers. What the first day drew stays: aims, nerve, what people think of each other. The chair is that of the recording, unless --as says another.",
            HelpName = "RECORDING@TURN",
        };
        var merge = new Option<string[]>("--merge") { Description = "Play nothing; put shards together. The result is the same as if all their games had been played in one run.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var shard = new Option<string?>("--shard") { Description = "Write the sums of these games, to be put together with others by --merge.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "One JSON object and nothing else. All of it but elapsedSeconds is the same whenever the same games are played." };
        var csv = new Option<bool>("--csv") { Description = "One table of comma-separated values and nothing else." };
        var page = new Option<string?>("--html") { Description = "Also write a page with charts, which needs no other file.", HelpName = "FILE" };
        var folder = new Option<string?>("--out") { Description = "Also write exploration.json and a table each of endings, events, options, checkpoints and variables there.", HelpName = "DIR" };

        var verb = new Command("explore", "Play many games and say what they come to. Ctrl+C ends it early and keeps what is done.") { scenario, games, seeds, from, merge, shard, json, csv, page, folder };
        series.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var clock = Stopwatch.StartNew();
            var shelf = new ScenarioShelf(surroundings);
            if (parsed.GetValue(json) && parsed.GetValue(csv))
            {
                throw Complaint.Usage("--json and --csv are two forms of the same; ask for one of them.");
            }

            var telling = new Telling(
                parsed.GetValue(json),
                parsed.GetValue(csv),
                OutFile.PathOf(surroundings, parsed.GetValue(page), "--html"),
                FolderOf(surroundings, parsed.GetValue(folder)),
                OutFile.PathOf(surroundings, parsed.GetValue(shard), "--shard"));
            if (parsed.GetValue(merge) is { Length: > 0 } files)
            {
                if (parsed.GetValue(games) is not null || parsed.GetValue(seeds) is not null || parsed.GetValue(from) is not null)
                {
                    throw Complaint.Usage("--merge plays nothing, so that there is no place for --games, --seeds or --from.");
                }

                var merged = ShardFiles.Merge(surroundings, shelf, parsed.GetValue(scenario), files);
                telling.Tell(surroundings, shelf, merged.Path, merged.Shard, clock);
                return Exits.Fine;
            }

            var named = parsed.GetValue(scenario) ?? throw Complaint.Usage("Name the scenario that is to be played, as in: sim explore SCENARIO --games 200");
            var range = RangeOf(parsed.GetValue(games), parsed.GetValue(seeds));
            var played = shelf.Open(named);
            var course = series.Course(parsed, played, parsed.GetValue(from) is { } moment ? Moments.Of(surroundings, played, moment) : null);
            return Explore(surroundings, shelf, shelf.PathOf(named), new Expedition { Course = course, First = range.First - 1, Games = range.Games, Threads = series.Threads(parsed) }, telling, clock);
        });
        return verb;
    }

    private static int Explore(Surroundings surroundings, ScenarioShelf shelf, string path, Expedition expedition, Telling telling, Stopwatch clock)
    {
        using var stop = new CancellationTokenSource();
        Explorer.Shards.Shard shard;
        using (surroundings.OnInterrupt(stop.Cancel))
        using (var bar = new ProgressBar(surroundings, expedition.Games, "game"))
        {
            shard = expedition.Collect(bar.Told, stop.Token);
        }

        if (shard.Games > 0)
        {
            telling.Tell(surroundings, shelf, path, shard, clock);
        }

        if (shard.Games == expedition.Games)
        {
            return Exits.Fine;
        }

        surroundings.Error.WriteLine(shard.Games == 0
            ? "Stopped before the first game was done."
            : FormattableString.Invariant($"Stopped early: {shard.Games} of {Counted.Of(expedition.Games, "game")} were done, and are told. They are the same as of --seeds {new SeedRange(shard.First + 1, shard.First + shard.Games)}."));
        return Exits.Findings;
    }

    private static SeedRange RangeOf(int? games, string? seeds) => (games, seeds) switch
    {
        ({ } number, null) => new SeedRange(1, Numbers.Within(number, 1, MostGames, "--games")),
        (null, { } typed) => SeedRange.Of(typed) is var range && range.Games <= MostGames ? range : throw Complaint.Usage($"--seeds is at most {Counted.Of(MostGames, "game")} at once; make more shards of it."),
        (null, null) => throw Complaint.Usage("How many games? Say --games N, or --seeds A..B for some of a series."),
        _ => throw Complaint.Usage("--games are the first of a series and --seeds some of them; say one of the two."),
    };

    private static string? FolderOf(Surroundings surroundings, string? folder)
    {
        if (folder is null)
        {
            return null;
        }

        var path = Path.GetFullPath(folder, surroundings.CurrentFolder);
        try
        {
            Directory.CreateDirectory(path);
            return path;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Complaint.Refused($"The folder '{Printable.Text(folder)}' cannot be made: {Printable.Text(failure.Message)}");
        }
    }
}
