namespace Sim.Engine.Tests.Commands;

/// <summary>A teacher begins: what the program writes for him checks clean, plays to the end, and is laid out as the program would.</summary>
public sealed class NewTests : IDisposable
{
    private static readonly string EmptyLines = new('\n', 200);

    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Theory]
    [InlineData("lind")]
    [InlineData("reuter")]
    public void A_new_scenario_checks_clean_and_plays_from_either_chair(string chair)
    {
        Assert.Equal(0, _village.Run("new scenario my-first-lesson"));
        Assert.Contains("Written: my-first-lesson/scenario.yaml\n", _village.Output, StringComparison.Ordinal);

        Assert.Equal(0, _village.Run("check my-first-lesson --json"));
        Assert.StartsWith("{\"findings\":[],", _village.Output, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("fmt my-first-lesson --check"));
        Assert.Equal(0, _village.Run($"play my-first-lesson --as {chair} --seed 5 --plain --record game.sim", EmptyLines));
        Assert.Contains("My first lesson", _village.Output, StringComparison.Ordinal);
        Directory.Move(_village.At("my-first-lesson"), _village.At("scenarios", "my-first-lesson"));
        Assert.Equal(0, _village.Run("replay game.sim --verify"));
        Assert.StartsWith("verified: 6 turns", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_endings_of_a_new_scenario_are_reached()
    {
        _village.Run("new scenario lesson");
        Assert.Equal(0, _village.Run("explore lesson --games 50 --as lind --player random --json"));
        Assert.Matches("\"dry_feet\",\"count\":[1-9]", _village.Output);
        Assert.Matches("\"wet_cellars\",\"count\":[1-9]", _village.Output);
    }

    [Fact]
    public void A_new_event_checks_clean_happens_and_is_played_to_the_end()
    {
        Assert.Equal(0, _village.Run("new event the_messenger --in village"));
        Assert.Contains("Written: scenarios/village/events/the_messenger.yaml\n", _village.Output, StringComparison.Ordinal);
        var text = File.ReadAllText(_village.At("scenarios", "village", "events", "the_messenger.yaml"));
        Assert.Contains("        - water +2\n", text, StringComparison.Ordinal);
        Assert.Contains("from: 1953-03-02\nuntil: 1953-03-29\n", text, StringComparison.Ordinal);

        Assert.Equal(0, _village.Run("check village"));
        Assert.Contains("2 events", _village.Output, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("fmt scenarios/village/events/the_messenger.yaml --check"));
        Assert.Equal(0, _village.Run("play village --as anna --seed 7 --plain --record game.sim", EmptyLines));
        Assert.Contains("A messenger is at the door", _village.Output, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("replay game.sim --verify"));
    }

    [Fact]
    public void A_new_event_fits_a_new_scenario()
    {
        _village.Run("new scenario lesson");
        Assert.Equal(0, _village.Run("new event the_messenger --in lesson"));
        Assert.Equal(0, _village.Run("check lesson --json"));
        Assert.StartsWith("{\"findings\":[],", _village.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new scenario village", 0, "")]
    [InlineData("new scenario scenarios", 1, "There is already something called 'scenarios' here.")]
    [InlineData("new scenario ../lesson", 2, "cannot be the id of a scenario")]
    [InlineData("new event The-Strike --in village", 2, "cannot be the id of an event")]
    [InlineData("new event dig --in village", 1, "There is already an event 'dig'")]
    [InlineData("new event strike --in vilage", 1, "Did you mean 'village'?")]
    [InlineData("new event strike", 1, "This folder is no scenario")]
    [InlineData("new event strike --in scenarios/village/scenario.yaml", 1, "In a scenario of one file")]
    public void What_cannot_be_begun_is_refused_with_the_reason(string words, int exit, string says)
    {
        Assert.Equal(exit, _village.Run(words));
        Assert.Contains(says, _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_shown_or_written()
    {
        Assert.Equal(0, _village.Run("schema"));
        var shown = _village.Output;
        Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",", shown, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("schema --out schema.json"));
        Assert.Equal(shown, File.ReadAllText(_village.At("schema.json")));
        Assert.Equal(1, _village.Run("schema --out nowhere/schema.json"));
        Assert.Contains("cannot be written", _village.Error, StringComparison.Ordinal);
    }
}
