using System.Text.Json;

namespace Sim.Engine.Tests.Commands;

/// <summary>What each verb answers, with which exit: 0 fine, 1 findings or a refused input, 2 wrong usage or no terminal.</summary>
public sealed class VerbTests : IDisposable
{
    private static readonly string EmptyLines = new('\n', 60);

    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Fact]
    public void A_scripted_game_is_played_saved_recorded_and_verified()
    {
        Assert.Equal(0, _village.Run("play village --as anna --seed 7 --plain --record game.sim", EmptyLines));
        Assert.Contains("Seed 7", _village.Output, StringComparison.Ordinal);
        Assert.Empty(_village.Error);
        Assert.Single(Directory.GetFiles(_village.At("data", "sim", "saves"), "*.lock"));

        Assert.Equal(0, _village.Run("replay game.sim --verify"));
        Assert.Equal("verified: 4 turns, ", _village.Output[..19]);

        Assert.Equal(0, _village.Run("why game.sim 1 water"));
        Assert.Contains("Everybody drinks", _village.Output, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run(["why", "game.sim", "1", "Boris"]));
        Assert.Contains("Why: Boris", _village.Output, StringComparison.Ordinal);
        Assert.Contains("A second well: Boris \"", _village.Output, StringComparison.Ordinal);
        Assert.Equal(2, _village.Run("why game.sim 1 nobody"));
        Assert.Contains("no number, person or country called 'nobody'", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_input_saves_and_the_game_can_be_gone_on_with()
    {
        Assert.Equal(0, _village.Run("play village --as anna --seed 7 --plain", "\n\n\n"));
        Assert.Equal(0, _village.Run("play --resume --plain --record rest.sim", EmptyLines));
        Assert.Equal(0, _village.Run("replay rest.sim --verify"));

        Assert.Equal(0, _village.Run("play village --as anna --seed 7 --plain --record whole.sim", EmptyLines));
        Assert.Equal(File.ReadAllBytes(_village.At("whole.sim")), File.ReadAllBytes(_village.At("rest.sim")));
    }

    [Fact]
    public void The_command_told_on_leaving_goes_on_with_that_very_game()
    {
        Directory.CreateDirectory(_village.At("my games"));
        foreach (var seed in new[] { "7", "8" })
        {
            Assert.Equal(0, _village.Run(["play", "village", "--as", "anna", "--seed", seed, "--plain", "--save-dir", "my games"], "\nquit\n"));
        }

        var command = _village.Output.TrimEnd().Split('\n')[^1];
        Assert.StartsWith("sim play --resume village-", command, StringComparison.Ordinal);
        Assert.EndsWith(" --plain --save-dir 'my games'", command, StringComparison.Ordinal);
        string[] words = [.. command.Replace("'my games'", "my_games", StringComparison.Ordinal).Split(' ')[1..]];
        Assert.Equal(0, _village.Run([.. words.Select(w => w.Replace("my_games", "my games", StringComparison.Ordinal)), "--record", "rest.sim"], EmptyLines));
        Assert.Equal(0, _village.Run("replay rest.sim --json"));
        Assert.Equal(8UL, JsonDocument.Parse(_village.Output).RootElement.GetProperty("seed").GetUInt64());
    }

    [Fact]
    public void A_scenario_off_the_shelf_is_named_in_the_command_too()
    {
        Directory.Move(_village.At("scenarios"), _village.At("elsewhere"));
        Assert.Equal(0, _village.Run("play elsewhere/village --as anna --seed 7 --plain", "quit\n"));
        Assert.Contains("\nsim play elsewhere/village --resume village-", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_alone_plays_plainly_when_asked()
    {
        Assert.Equal(0, _village.Run("--plain", "1\nquit\n"));
        Assert.Contains("Whom will you play?", _village.Output, StringComparison.Ordinal);
        Assert.Contains("The game is saved.", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_table_of_an_exploration_missed_or_never_saw_is_marked()
    {
        var text = File.ReadAllText(_village.At("scenarios", "village", "scenario.yaml"));
        _village.Write("scenarios/village/scenario.yaml", text.Replace("\nevents:\n", """

            checkpoints:
              - id: flood
                title: The well runs over
                at: 1953-03-20
                if: water > 99
                share: 60
              - id: some
                title: There is some water
                at: 1953-03-20
                if: water > 0
                share: 60

            events:
              - id: comet
                title: A comet
                from: 1953-03-02
                until: 1953-03-20
                if: water > 99
                text: |
                  A tail over the mill.
                invented: for the test

            """, StringComparison.Ordinal));
        Assert.Equal(0, _village.Run("explore village --games 5"));
        Assert.Matches("The well runs over +0   at least 60  MISSED\n", _village.Output);
        Assert.DoesNotContain('\uFFFD', _village.Output);
        Assert.Matches("There is some water +100   at least 60\n", _village.Output);
        Assert.Contains("meant for games along the historical choices", _village.Output, StringComparison.Ordinal);
        Assert.Contains("Events never seen in these games\n  A comet (comet)\n", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_command_line_leaves_open_is_asked()
    {
        Assert.Equal(0, _village.Run("play --plain --record game.sim", "2\n" + EmptyLines));
        Assert.Contains("Whom will you play?", _village.Output, StringComparison.Ordinal);

        Assert.Equal(0, _village.Run("replay game.sim --json"));
        Assert.Equal("boris", JsonDocument.Parse(_village.Output).RootElement.GetProperty("as").GetString());
    }

    [Fact]
    public void Without_a_terminal_the_screens_hint_at_the_plain_twin()
    {
        Assert.Equal(2, _village.Run(""));
        Assert.Contains("--plain", _village.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bogus", "There is no command 'bogus'. There are play, ")]
    [InlineData("replai game.sim", "There is no command 'replai'. Did you mean 'replay'?")]
    [InlineData("play village --seed -1 --plain", "--seed is a whole number from 0 to 18446744073709551615, and not '-1'.")]
    [InlineData("why game.sim first", "TURN is a whole number, and not 'first'.")]
    [InlineData("explore village", "--games")]
    [InlineData("explore village --games 0", "--games is a number from 1")]
    [InlineData("explore village --games 3 --player random", "--as anna")]
    [InlineData("explore village --games 3 --given dig.never", "It has: now, later")]
    [InlineData("explore village --games 3 --given dgi.now", "Did you mean 'dig'?")]
    [InlineData("play village --as ana --plain", "Did you mean 'anna'? One may play: anna, boris.")]
    [InlineData("play village --as clara --plain", "Clara the Teacher cannot be played")]
    [InlineData("play village --plain --record nowhere/game.sim", "There is no folder")]
    [InlineData("play village --colors pink", "--colors is auto, full, 16 or none, and not 'pink'.")]
    [InlineData("graph village wether", "Did you mean 'weather'?")]
    [InlineData("graph village sea", "There is no machine called 'sea'. The scenario has: ")]
    [InlineData("graph village --format picture", "picture")]
    public void Wrong_usage_says_what_to_do_instead(string words, string says)
    {
        Assert.Equal(2, _village.Run(words));
        Assert.Contains(says, _village.Error, StringComparison.Ordinal);
        Assert.InRange(_village.Error.Split('\n').Length, 2, 3);
        Assert.Empty(_village.Output);
    }

    [Theory]
    [InlineData("play vilage --plain", "Did you mean 'village'?")]
    [InlineData("replay missing.sim", "There is no file 'missing.sim'")]
    [InlineData("replay scenarios/village/scenario.yaml", "not a recording")]
    [InlineData("play --resume --plain", "No game is saved in")]
    public void A_refused_input_says_why(string words, string says)
    {
        Assert.Equal(1, _village.Run(words));
        Assert.Contains(says, _village.Error, StringComparison.Ordinal);
        Assert.InRange(_village.Error.Split('\n').Length, 2, 3);
    }

    [Fact]
    public void A_code_is_explained_and_all_codes_are_listed()
    {
        Assert.Equal(0, _village.Run("explain s207"));
        Assert.StartsWith("S207  A text begins without the sign that announces it\nSeverity: warning\n\nA text of several lines", _village.Output, StringComparison.Ordinal);
        Assert.Contains("\nRight:\n\n    glossary:\n      - term: Thaw\n        text: |\n", _village.Output, StringComparison.Ordinal);
        Assert.All(_village.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));

        Assert.Equal(0, _village.Run("explain"));
        Assert.Contains("S207  A text begins without the sign that announces it\n", _village.Output, StringComparison.Ordinal);

        Assert.Equal(1, _village.Run("explain S27"));
        Assert.Contains("There is no code 'S27'. Did you mean 'S207'?", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_scenario_is_checked_with_places_and_not_played()
    {
        _village.Write("scenarios/broken/scenario.yaml", File.ReadAllText(_village.At("scenarios", "village", "scenario.yaml")).Replace("water +20", "watr +20", StringComparison.Ordinal));

        Assert.Equal(1, _village.Run("check scenarios"));
        Assert.Matches(@"scenarios/broken/scenario\.yaml:\d+:\d+ ", _village.Output);
        Assert.Contains("scenarios/village: in order", _village.Output, StringComparison.Ordinal);

        Assert.Equal(1, _village.Run("check scenarios --json"));
        var json = JsonDocument.Parse(_village.Output).RootElement;
        Assert.Equal(1, json.GetProperty("errors").GetInt32());
        Assert.Equal("scenarios/broken/scenario.yaml", json.GetProperty("findings")[0].GetProperty("file").GetString());

        Assert.Equal(1, _village.Run("play broken --plain"));
        Assert.Contains("cannot be played", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_of_another_version_of_the_scenario_is_refused()
    {
        _village.Run("play village --as anna --seed 7 --plain --record game.sim", EmptyLines);
        File.AppendAllText(_village.At("scenarios", "village", "scenario.yaml"), "# a word\n");

        Assert.Equal(1, _village.Run("replay game.sim --verify"));
        Assert.Contains("another version of the scenario", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_in_which_a_decision_was_changed_is_found_out()
    {
        _village.Run("play village --as anna --seed 7 --plain --record game.sim", EmptyLines);
        var read = (Sim.Archive.RecordingFound)Sim.Archive.RecordingFile.Read(File.ReadAllBytes(_village.At("game.sim")));
        var hashes = read.Recording.Hashes.SetItem(2, 1);
        File.WriteAllBytes(_village.At("forged.sim"), Sim.Archive.RecordingFile.Write(read.Recording with { Hashes = hashes }));

        Assert.Equal(1, _village.Run("replay forged.sim --verify"));
        Assert.StartsWith("diverged at turn 3", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_object_and_nothing_else()
    {
        Assert.Equal(0, _village.Run("explore village --games 5 --json --out result"));
        var json = JsonDocument.Parse(_village.Output).RootElement;
        Assert.Equal(5, json.GetProperty("games").GetInt32());
        Assert.Equal(2, json.GetProperty("options").GetArrayLength());
        Assert.Empty(_village.Error);
        Assert.Equal(["checkpoints.csv", "endings.csv", "events.csv", "exploration.json", "options.csv", "variables.csv"], Directory.GetFiles(_village.At("result")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Playing_is_measured_with_and_without_books()
    {
        Assert.Equal(0, _village.Run("bench village --games 3 --rounds 1 --warm-up 0 --json"));
        var ways = JsonDocument.Parse(_village.Output).RootElement.GetProperty("ways").EnumerateArray().ToList();
        Assert.Equal(["playouts", "hosted", "books", "game"], ways.Select(w => w.GetProperty("id").GetString()!));
        Assert.All(ways, way => Assert.True(way.GetProperty("decisionsPerSecond").GetInt64() > 0));
        Assert.Equal(0, _village.Run("bench village --games 3 --rounds 1 --warm-up 0"));
        Assert.Contains("games with ledger and chronicle", _village.Output, StringComparison.Ordinal);
        Assert.Equal(2, _village.Run("bench village --games 0"));
    }

    [Fact]
    public void Machines_are_drawn_in_either_language()
    {
        Assert.Equal(0, _village.Run("graph village"));
        Assert.Contains("stateDiagram", _village.Output, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("graph village weather --format dot"));
        Assert.Contains("digraph", _village.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', _village.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("play --help")]
    [InlineData("check --help")]
    [InlineData("fix --help")]
    [InlineData("new --help")]
    [InlineData("new event --help")]
    [InlineData("schema --help")]
    [InlineData("fmt --help")]
    [InlineData("explore --help")]
    [InlineData("experiment --help")]
    [InlineData("replay --help")]
    [InlineData("why --help")]
    [InlineData("graph --help")]
    [InlineData("model --help")]
    [InlineData("lesson --help")]
    [InlineData("bench --help")]
    public void Every_verb_helps(string words)
    {
        Assert.Equal(0, _village.Run(words));
        Assert.Contains("Usage:", _village.Output, StringComparison.Ordinal);
    }
}
