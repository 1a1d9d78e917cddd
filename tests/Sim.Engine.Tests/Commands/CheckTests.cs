using System.Text.Json;
using Sim.Commands;
using Sim.Commands.Checking;

namespace Sim.Engine.Tests.Commands;

/// <summary>What <c>sim check</c> says, for eyes, for editors and for whoever leaves it running.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Fact]
    public void The_end_of_the_place_is_told_too()
    {
        Break("water +20", "watr +20");
        Assert.Equal(1, _village.Run("check village --json"));
        var finding = JsonDocument.Parse(_village.Output).RootElement.GetProperty("findings")[0];
        Assert.Equal(finding.GetProperty("line").GetInt32(), finding.GetProperty("endLine").GetInt32());
        Assert.Equal(4, finding.GetProperty("endColumn").GetInt32() - finding.GetProperty("column").GetInt32());
    }

    [Fact]
    public void Where_two_parts_clash_both_places_are_told()
    {
        Break("if: water >= 50", "if: water >= 50 and water < 20");
        Assert.Equal(1, _village.Run("check village --json"));
        var finding = JsonDocument.Parse(_village.Output).RootElement.GetProperty("findings")[0];
        Assert.Equal(("L601", "scenarios/village/scenario.yaml"), (finding.GetProperty("code").GetString(), finding.GetProperty("otherFile").GetString()));
        Assert.Equal(finding.GetProperty("line").GetInt32(), finding.GetProperty("otherLine").GetInt32());
        Assert.Equal(16, finding.GetProperty("otherColumn").GetInt32() - finding.GetProperty("column").GetInt32());
        Assert.Equal("no number is both at least 50 and below 20", finding.GetProperty("note").GetString());

        Assert.Equal(1, _village.Run("check village --sarif"));
        var related = JsonDocument.Parse(_village.Output).RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("relatedLocations")[0];
        Assert.Equal(finding.GetProperty("otherColumn").GetInt32(), related.GetProperty("physicalLocation").GetProperty("region").GetProperty("startColumn").GetInt32());
    }

    [Fact]
    public void Sarif_has_the_code_the_place_and_the_repair()
    {
        Break("water +20", "watr +20");
        Assert.Equal(1, _village.Run("check village --sarif"));
        var sarif = JsonDocument.Parse(_village.Output).RootElement;
        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        var run = sarif.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("R301", result.GetProperty("ruleId").GetString());
        Assert.Equal("R301", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("scenarios/village/scenario.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal(place.GetProperty("region").GetProperty("startColumn").GetInt32(), replacement.GetProperty("deletedRegion").GetProperty("startColumn").GetInt32());
        Assert.Equal("water", replacement.GetProperty("insertedContent").GetProperty("text").GetString());

        _village.Run("check village --sarif", environment: null);
        Break("watr +20", "water +20");
        Assert.Equal(0, _village.Run("check village --sarif"));
        Assert.Equal(0, JsonDocument.Parse(_village.Output).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Words_decisions_and_minutes_are_counted()
    {
        // A second well / Somebody must dig. / Shall we dig? / Now At once / Later After the harvest / There is water.
        Assert.Equal(0, _village.Run("check village --words"));
        Assert.Matches(@"\n  A second well \(dig\) +19 +1 +0:48\n", _village.Output);
        Assert.Matches(@"\n  Acts of one's own, 4 turns of 1 +0 +4 +2:40\n", _village.Output);
        Assert.Equal(0, _village.Run("check village --words --json"));
        var length = JsonDocument.Parse(_village.Output).RootElement.GetProperty("lengths")[0];
        Assert.Equal((19, 48), (length.GetProperty("words").GetInt32(), length.GetProperty("seconds").GetInt32()));
    }

    [Fact]
    public void Colours_change_no_word()
    {
        Break("water +20", "watr +20");
        _village.Run("check village");
        var plain = _village.Output;
        Assert.DoesNotContain('\u001b', plain);

        _village.IsColored = true;
        _village.Run("check village");
        Assert.Contains("\u001b[1;31mR301 error\u001b[0m", _village.Output, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;31m^^^^\u001b[0m", _village.Output, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(_village.Output, "\u001b\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData(null, "xterm-256color", false, true)]
    [InlineData("1", "xterm-256color", false, false)]
    [InlineData("", "xterm-256color", false, false)]
    [InlineData(null, "dumb", false, false)]
    [InlineData(null, null, false, true)]
    [InlineData(null, null, true, false)]
    public void Colours_are_shown_where_they_are_wanted_and_possible(string? noColor, string? term, bool isWindows, bool shown) =>
        Assert.Equal(shown, Surroundings.ShowsColors(name => name switch { "NO_COLOR" => noColor, "TERM" => term, _ => null }, isWindows));

    [Fact]
    public void A_watch_says_only_what_has_changed()
    {
        _village.Changes = new Changes(
            () => Break("water +20", "watr +20"),
            () => { },
            () => Break("scenario: village", "# a line more\nscenario: village"),
            () => Break("watr +20", "water +20"));
        Assert.Equal(0, _village.Run("check village --watch"));

        var said = _village.Output.Split('\n');
        Assert.StartsWith("scenarios/village: in order", said[0], StringComparison.Ordinal);
        Assert.StartsWith("Watching.", said[1], StringComparison.Ordinal);
        Assert.StartsWith("new: scenarios/village/scenario.yaml:", said[2], StringComparison.Ordinal);
        Assert.Equal("scenarios/village: 1 error, 0 warnings.", said[6]);
        Assert.StartsWith("gone: scenarios/village/scenario.yaml  R301  There is no number or flag 'watr'.", said[7], StringComparison.Ordinal);
        Assert.StartsWith("scenarios/village: in order", said[8], StringComparison.Ordinal);
        Assert.Equal(10, said.Length);
    }

    [Fact]
    public void A_watch_outlives_a_file_that_cannot_be_read_for_a_moment()
    {
        var head = _village.At("scenarios", "village", "scenario.yaml");
        var text = File.ReadAllText(head);
        _village.Changes = new Changes(() => File.WriteAllText(head, new string('#', (1 << 20) + 1)), () => File.WriteAllText(head, text.Replace("water +20", "watr +20", StringComparison.Ordinal)));
        Assert.Equal(1, _village.Run("check village --watch"));
        Assert.Contains("is larger than 1 MiB", _village.Output, StringComparison.Ordinal);
        Assert.Contains("new: ", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_signs_of_one_save_are_one_change()
    {
        var asked = new List<TimeSpan>();
        var signs = new Queue<bool>([true, true, true, false]);
        Assert.True(DiskChangesOf(asked, signs));
        Assert.Equal(Timeout.InfiniteTimeSpan, asked[0]);
        Assert.All(asked[1..], quiet => Assert.InRange(quiet, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1)));
        Assert.Empty(signs);

        Assert.False(DiskChangesOf([], new Queue<bool>([false])));
    }

    [Fact]
    public void The_disk_tells_of_a_change()
    {
        using var changes = new Surroundings
        {
            Input = TextReader.Null, Output = TextWriter.Null, Error = TextWriter.Null, Redirected = true, CurrentFolder = "", ProgramFolder = "", LocalData = "", Environment = _ => null,
        }.Changes([_village.At("scenarios")]);
        Break("water +20", "watr +20");
        Assert.True(changes.Next());
    }

    [Theory]
    [InlineData("check village --json --sarif")]
    [InlineData("check village --watch --json")]
    [InlineData("check village --watch --words")]
    public void Options_that_exclude_one_another_are_wrong_usage(string words)
    {
        Assert.Equal(2, _village.Run(words));
        Assert.Contains("one at a time", _village.Error, StringComparison.Ordinal);
    }

    private static bool DiskChangesOf(List<TimeSpan> asked, Queue<bool> signs) => Settling.Next(quiet =>
    {
        asked.Add(quiet);
        return signs.Dequeue();
    });

    private void Break(string right, string wrong)
    {
        var head = _village.At("scenarios", "village", "scenario.yaml");
        File.WriteAllText(head, File.ReadAllText(head).Replace(right, wrong, StringComparison.Ordinal));
    }

    /// <summary>Changes that a test makes, one after the other.</summary>
    private sealed class Changes(params Action[] changes) : IChanges
    {
        private readonly Queue<Action> _changes = new(changes);

        public bool Next()
        {
            if (!_changes.TryDequeue(out var change))
            {
                return false;
            }

            change();
            return true;
        }

        public void Dispose()
        {
        }
    }

    [Fact]
    public void A_draft_is_told_of_in_a_release_alone()
    {
        _village.Write("scenarios/village/extra.yaml", "events:\n  - id: extra\n    title: Extra\n    text: It snows.\n    invented: because it is a test\n    status: draft\n");

        Assert.Equal(0, _village.Run("check village"));
        Assert.DoesNotContain("H810", _village.Output, StringComparison.Ordinal);
        Assert.Equal(1, _village.Run("check village --release"));
        Assert.Contains("extra.yaml:6:13  H810 error  This event is still a draft, and this is a release.", _village.Output, StringComparison.Ordinal);
        Assert.Equal(2, _village.Run("check village --release --watch"));
    }
}
