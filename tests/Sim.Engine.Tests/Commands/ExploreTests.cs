using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sim.Engine.Tests.Commands;

/// <summary>What <c>sim explore</c> tells, in which form, and what it refuses.</summary>
public sealed class ExploreTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Theory]
    [InlineData("--player rival")]
    [InlineData("--player history --as anna")]
    [InlineData("--player random --as anna")]
    [InlineData("--player least-tried --as boris")]
    public void Every_form_has_the_same_bytes_for_any_number_of_threads(string player)
    {
        var one = Forms(player, "1");
        Assert.Equal(one, Forms(player, "2"));
        Assert.Equal(one, Forms(player, "8"));
    }

    [Fact]
    public void Shards_put_together_have_the_bytes_of_one_run()
    {
        const string Player = "--player least-tried --as anna --seed 5";
        Assert.Equal(0, _village.Run($"explore village --seeds 1..60 {Player} --csv --html one.html --out one"));
        var whole = _village.Output;
        Assert.Equal(0, _village.Run($"explore village --games 60 {Player}"));
        var text = _village.Output;
        foreach (var (range, file) in new[] { ("1..7", "a"), ("8..50", "b"), ("51..60", "c") })
        {
            Assert.Equal(0, _village.Run($"explore village --seeds {range} {Player} --shard {file}.shard"));
            Assert.Contains($"seeds {range}", _village.Output, StringComparison.Ordinal);
        }

        Assert.Equal(0, _village.Run("explore --merge c.shard a.shard b.shard --csv --html all.html --out all"));
        Assert.Equal(whole, _village.Output);
        Assert.Equal(0, _village.Run("explore village --merge a.shard b.shard c.shard"));
        Assert.Equal(text, _village.Output);
        Assert.Equal(File.ReadAllText(_village.At("one.html")), File.ReadAllText(_village.At("all.html")));
        Assert.All(Directory.GetFiles(_village.At("one")), file => Assert.Equal(File.ReadAllText(file), File.ReadAllText(_village.At("all", Path.GetFileName(file)))));
        Assert.Equal(0, _village.Run("explore --merge b.shard --json"));
        Assert.Equal((8, 43), (Json().GetProperty("first").GetInt32(), Json().GetProperty("games").GetInt32()));
    }

    // The handbook's job array, run by the shell with fewer games; the shell only says what it would have started.
    [Fact]
    public void The_job_array_of_the_handbook_does_what_it_says()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handbook = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "scenarios", "README.md"));
        var blocks = Regex.Matches(handbook, "^```sh\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(m => m.Groups[1].Value).Where(block => block.Contains("shard", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, blocks.Count);
        for (var task = 1; task <= 3; task++)
        {
            Assert.Equal(0, _village.Run(Commanded($"TASK={task.ToString(CultureInfo.InvariantCulture)}\n{blocks[0].Replace("size=10000", "size=10", StringComparison.Ordinal)}")));
        }

        Assert.Equal(0, _village.Run(Commanded(blocks[1])));
        var merged = _village.Output;
        Assert.Equal(0, _village.Run("explore village --games 30 --html one.html"));
        Assert.Equal(_village.Output.Replace("one.html", "sweep.html", StringComparison.Ordinal), merged);
        Assert.Equal(File.ReadAllText(_village.At("one.html")), File.ReadAllText(_village.At("sweep.html")));
    }

    [Fact]
    public void Shards_that_do_not_belong_together_are_named()
    {
        Shard("a", "1..10");
        Shard("b", "8..20");
        Shard("c", "31..40");
        Shard("lot", "11..20", "--player random --as anna");
        Shard("boris", "11..20", "--player random --as boris");
        Shard("seed", "11..20", "--seed 2");
        Shard("given", "11..20", "--given dig.now");
        File.WriteAllText(_village.At("no.shard"), "sim shard 2\nnothing else\n");

        Refuses("a b", "'a.shard' and 'b.shard' both have the seeds 8..10.");
        Refuses("a a", "both have the seeds 1..10.");
        Refuses("a c", "Between 'a.shard' and 'c.shard' the seeds 11..30 are missing.");
        Refuses("a lot", "'a.shard' and 'lot.shard' do not belong together. One was played by 'rival', the other by 'random'.");
        Refuses("lot boris", "One was played from the chair 'boris', the other from 'anna'.");
        Refuses("a seed", "One is of seed 1, the other of seed 2.");
        Refuses("a given", "In one is given '-', in the other 'dig.now'.");
        Refuses("no", "'no.shard' is no shard.");
        Refuses("none", "There is no file 'none.shard'.");

        var bytes = File.ReadAllBytes(_village.At("a.shard"));
        bytes[^20] ^= 1;
        File.WriteAllBytes(_village.At("a.shard"), bytes);
        Refuses("a", "'a.shard' is damaged.");

        Change("start: 50", "start: 51");
        Refuses("b", "another version of the scenario 'village'");
        Shard("changed", "21..30");
        Refuses("b changed", "They were played with different versions of the scenario.");
        Directory.Move(_village.At("scenarios"), _village.At("elsewhere"));
        Refuses("b", "which is not on the shelf");

        void Shard(string file, string range, string more = "") => Assert.Equal(0, _village.Run($"explore village --seeds {range} --shard {file}.shard {more}"));

        void Refuses(string files, string says)
        {
            Assert.Equal(1, _village.Run($"explore --merge {string.Join(' ', files.Split(' ').Select(f => f + ".shard"))}"));
            Assert.Contains(says, _village.Error, StringComparison.Ordinal);
            Assert.Empty(_village.Output);
        }
    }

    [Fact]
    public void Where_the_answer_of_history_was_closed_the_checkpoints_say_so()
    {
        Change("          label: Now\n", "          label: Now\n          historical: yes\n          needs: water > 97\n          refusal: There is too little.\n");
        Change("    invented: because it is a village of the tests\n", "    sources:\n      - id: book\n        where: page 3\n        grade: checked\n");
        _village.Write("scenarios/village/more.yaml", "sources:\n  - id: book\n    author: A miller\n    title: The book of the well\n    year: 1950\n    kind: memoir\ncheckpoints:\n  - id: wet\n    title: It is wet\n    at: 1953-03-20\n    if: water >= 10\n    share: 60\n");

        Assert.Equal(0, _village.Run("explore village --games 30 --player history"));
        Assert.Contains("30 times \"A second well\" was answered otherwise, because \"Now\" was closed.", _village.Output, StringComparison.Ordinal);

        Change("          needs: water > 97\n          refusal: There is too little.\n", "");
        Assert.Equal(0, _village.Run("explore village --games 30 --player history"));
        Assert.DoesNotContain("was answered otherwise", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_moment_of_a_recorded_game_the_past_stays_and_the_chair_is_that_of_the_recording()
    {
        Assert.Equal(0, _village.Run("play village --as anna --seed 7 --plain --record game.sim", new string('\n', 60)));

        Assert.Equal(0, _village.Run("explore village --games 40 --from game.sim@3 --json"));
        var json = Json();
        Assert.Equal(("anna", 3), (json.GetProperty("as").GetString(), json.GetProperty("fromTurn").GetInt32()));
        Assert.Equal(3, json.GetProperty("variables").EnumerateArray().Min(b => b.GetProperty("turn").GetInt32()));
        Assert.Equal(40, json.GetProperty("events")[0].GetProperty("count").GetInt32());
        Assert.All(json.GetProperty("options").EnumerateArray(), o => Assert.Equal(0, o.GetProperty("offered").GetInt32()));

        Assert.Equal(0, _village.Run("explore village --games 5 --from game.sim@3 --as boris --html page.html"));
        Assert.StartsWith("The village council: 5 games, seed 1, rival in the chair of Boris, from the opening of week 3 of a recorded game\n", _village.Output, StringComparison.Ordinal);

        Assert.Equal(0, _village.Run("explore village --help"));
        Assert.Contains("Drawn anew", Regex.Replace(_village.Output, @"\s+", " "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("game.sim", 2, "as in game.sim@5, and not 'game.sim'")]
    [InlineData("game.sim@0", 2, "as in game.sim@5")]
    [InlineData("game.sim@5", 2, "can be taken up at the turns 1 to 4, and then it is over")]
    [InlineData("none.sim@2", 1, "There is no file 'none.sim'.")]
    public void What_is_no_moment_of_a_game_is_refused(string moment, int exit, string says)
    {
        Assert.Equal(0, _village.Run("play village --as anna --seed 7 --plain --record game.sim", new string('\n', 60)));
        Assert.Equal(exit, _village.Run($"explore village --games 5 --from {moment}"));
        Assert.Contains(says, _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_of_another_version_is_not_taken_up()
    {
        Assert.Equal(0, _village.Run("play village --as anna --seed 7 --plain --record game.sim", new string('\n', 60)));
        Change("start: 50", "start: 51");
        Assert.Equal(1, _village.Run("explore village --games 5 --from game.sim@2"));
        Assert.Contains("another version of the scenario", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ended_early_it_tells_what_is_done_and_how_much_that_is()
    {
        (_village.ShowsProgress, _village.Interrupts) = (true, true);
        Assert.Equal(1, _village.Run("explore village --games 200000 --csv --threads 2"));
        var (kept, error) = (_village.Output, _village.Error);
        var done = Regex.Match(error, @"Stopped early: (\d+) of 200000 games were done, and are told\. They are the same as of --seeds 1\.\.(\d+)\.\n");
        Assert.True(done.Success && done.Groups[1].Value == done.Groups[2].Value, error);

        (_village.ShowsProgress, _village.Interrupts) = (false, false);
        Assert.Equal(0, _village.Run($"explore village --games {done.Groups[1].Value} --csv"));
        Assert.Equal(_village.Output, kept);
    }

    [Fact]
    public void Progress_shows_the_time_left_and_leaves_no_trace()
    {
        (_village.ShowsProgress, _village.Clock) = (true, new Steps(TimeSpan.FromSeconds(1)));
        Assert.Equal(0, _village.Run("explore village --games 4 --threads 1 --csv"));

        var shown = _village.Error.Split('\r', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
        [
            "[######..................] 1 of 4 games, 3 seconds left",
            "[############............] 2 of 4 games, 2 seconds left",
            "[##################......] 3 of 4 games, 1 second left",
            "[########################] 4 of 4 games",
            "",
        ], shown.Select(line => line.TrimEnd()));
        Assert.EndsWith("\r", _village.Error, StringComparison.Ordinal);

        _village.ShowsProgress = false;
        Assert.Equal(0, _village.Run("explore village --games 4 --csv"));
        Assert.Empty(_village.Error);
    }

    [Fact]
    public void The_table_of_values_has_every_figure_and_the_authors_lines()
    {
        Assert.Equal(0, _village.Run("explore village --games 8 --csv"));
        var rows = _village.Output.TrimEnd('\n').Split('\n').Select(line => Regex.Matches(line, "(?:^|,)(\"[^\"]*\"|[^,]*)").Select(m => m.Groups[1].Value.Trim('"')).ToArray()).ToList();

        Assert.Equal(["table", "id", "option", "turn", "count", "of", "p10", "p50", "p90", "file", "line"], rows[0]);
        Assert.All(rows, row => Assert.Equal(11, row.Length));
        var dig = Assert.Single(rows, row => row[0] == "event");
        Assert.Equal(["dig", "8", "8", "scenario.yaml"], [dig[1], dig[4], dig[5], dig[9]]);
        var line = File.ReadAllLines(_village.At("scenarios", "village", "scenario.yaml"))[int.Parse(dig[10], CultureInfo.InvariantCulture) - 1];
        Assert.Equal("  - id: dig", line);
        Assert.Equal(2, rows.Count(row => row[0] == "option"));
        Assert.Equal(4, rows.Count(row => row[0] == "variable" && row[1] == "water"));
        Assert.Contains(rows, row => row[1] == "trust(anna, boris)");
    }

    [Fact]
    public void Shares_come_with_their_errors_and_numbers_with_their_bands()
    {
        Assert.Equal(0, _village.Run("explore village --games 40 --given dig.later --json"));
        var ending = Json().GetProperty("endings")[1];
        Assert.Equal((40, 0.0), (ending.GetProperty("count").GetInt32(), ending.GetProperty("standardError").GetDouble()));
        Assert.Equal("dig.later", Json().GetProperty("given")[0].GetString());

        Assert.Equal(0, _village.Run("explore village --games 40 --given dig.later"));
        Assert.Contains("Given whatever the vote: dig.later\n", _village.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  A year of dust +100 ±8\n", _village.Output);
        Assert.Matches(@"\n +week 2 +week 3 +week 4\n  Water +50 +\d+/\d+/\d+ +\d+/\d+/\d+ +\d+/\d+/\d+\n", _village.Output);
        Assert.All(_village.Output.Split('\n').Where(line => !line.StartsWith("  A share", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 90));
    }

    [Theory]
    [InlineData("", "Name the scenario")]
    [InlineData("village", "How many games? Say --games N, or --seeds A..B")]
    [InlineData("village --games 3 --seeds 1..3", "say one of the two")]
    [InlineData("village --seeds 3", "as in 501..1000, and not '3'")]
    [InlineData("village --seeds 9..3", "as in 501..1000")]
    [InlineData("village --seeds 0..3", "from 1 to")]
    [InlineData("village --seeds 1..20000000", "at most 10000000 games at once")]
    [InlineData("village --games 3 --player radnom", "There is no player 'radnom'. Did you mean 'random'?")]
    [InlineData("village --games 3 --player least-tried", "The player 'least-tried' needs a chair: --as anna or --as boris.")]
    [InlineData("village --games 3 --json --csv", "two forms of the same")]
    [InlineData("village --games 3 --html nowhere/page.html", "There is no folder for 'nowhere/page.html'")]
    [InlineData("village --games 3 --shard scenarios", "'scenarios' is a folder")]
    [InlineData("--merge a.shard --games 3", "--merge plays nothing")]
    public void Wrong_usage_says_what_to_do_instead(string words, string says)
    {
        Assert.Equal(2, _village.Run($"explore {words}"));
        Assert.Contains(says, _village.Error, StringComparison.Ordinal);
        Assert.Empty(_village.Output);
    }

    private JsonElement Json() => JsonDocument.Parse(_village.Output).RootElement;

    private string Commanded(string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"sim() {{ echo \"$@\"; }}\n{script}"]) { WorkingDirectory = _village.Folder, RedirectStandardOutput = true };
        using var shell = Process.Start(start)!;
        var said = shell.StandardOutput.ReadToEnd().TrimEnd();
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
        return said.Replace("my-lesson", "village", StringComparison.Ordinal);
    }

    private void Change(string from, string to)
    {
        var file = _village.At("scenarios", "village", "scenario.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace(from, to, StringComparison.Ordinal));
    }

    private string Forms(string player, string threads)
    {
        var told = "";
        foreach (var form in new[] { "", "--json", "--csv" })
        {
            Assert.Equal(0, _village.Run($"explore village --games 100 {player} --threads {threads} --html page.html --out out {form}"));
            told += Regex.Replace(_village.Output, ",\"elapsedSeconds\":[0-9.E-]+", "");
        }

        return told + File.ReadAllText(_village.At("page.html")) + string.Concat(Directory.GetFiles(_village.At("out")).Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    /// <summary>A clock that goes on by a step whenever somebody looks at it.</summary>
    private sealed class Steps(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => (_now += step.Ticks) - step.Ticks;
    }
}
