using System.Text.Json;

namespace Sim.Engine.Tests.Commands;

/// <summary>What <c>sim check --games</c> says of a scenario that it has played.</summary>
public sealed class CheckGamesTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Fact]
    public void An_event_that_no_game_met_is_told_with_what_stood_in_its_way_and_how_near_it_came()
    {
        Add("""
            events:
              - id: flood
                title: The flood
                if: turn >= 0 and water > 97
                text: The well runs over.
                invented: because it is a village of the tests
            """);
        var finding = Single("P951");
        Assert.StartsWith("This event did not happen in any of 200 games; 'water > 97' stood most often in its way, ", finding.Message, StringComparison.Ordinal);
        Assert.Contains(", and missed it by ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(("scenarios/village/more.yaml", "if: turn >= 0 and ".Length + 5), (finding.File, finding.Column));
    }

    [Fact]
    public void An_answer_that_was_never_open_is_told()
    {
        Change("          label: Later\n", "          label: Later\n          needs: water > 97\n          refusal: There is too little.\n");
        Assert.Contains("this option was never open", Single("P952").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_may_ask_about_whoever_decides_alone()
    {
        Add("""
            offices:
              - id: mayor
                title: Mayor
                holder: anna
            events:
              - id: key
                title: The key of the well
                text: It hangs on a nail.
                invented: because it is a village of the tests
                question:
                  text: Who keeps it?
                  before: mayor
                  options:
                    - id: she
                      label: She herself
                      needs: actor.authority >= 10 and actor is anna
                      refusal: She is not heeded.
                      effects: [water +1]
                      outcome: It is kept.
                    - id: whoever_is_thirsty
                      label: Whoever is thirsty
                      needs: actor is boris
                      refusal: She would not hear of it.
                      effects: [water -1]
                      outcome: It is lent.
            """);
        var told = Found().Where(f => f.Code == "P952" && f.Line > 8).ToList();
        Assert.Equal("In 200 games the question came 200 times and this option was never open.", Assert.Single(told).Message);
    }

    [Fact]
    public void An_ending_that_was_never_reached_is_told()
    {
        Add("""
            endings:
              - id: deluge
                title: The deluge
                if: water > 97
                text: It is wet.
            """);
        Assert.Contains(Found(), f => f.Code == "P953" && f.Message == "This ending was not reached in any of 200 games.");
    }

    [Theory]
    [InlineData("water < 99", 0)]
    [InlineData("water < 98", 1)]
    public void Of_two_endings_that_tell_two_ways_it_is_not_said_that_one_is_nearly_always_told(string other, int told)
    {
        Add($"""
            endings:
              - id: deep
                title: Deep
                if: water >= 99
                text: It is deep.
              - id: shallow
                title: Shallow
                if: {other}
                text: It is shallow.
            """);
        Assert.Equal(told, Found().Count(f => f.Code == "P953" && f.Message.StartsWith("This ending holds in ", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_ending_of_a_chair_is_counted_in_the_games_of_that_chair()
    {
        Add("""
            endings:
              - id: hers
                title: Hers
                chair: anna
                if: turn >= 0
                text: She goes home.
            """);
        Assert.Contains(Found(), f => f.Code == "P953" && f.Message == "This ending holds in 100 of 100 games.");
    }

    [Fact]
    public void A_paragraph_that_no_game_told_is_told()
    {
        Change("      Somebody must dig.\n", "      Somebody must dig.\n    also:\n      - if: water > 97\n        text: Your feet are wet.\n      - if: water <= 97\n        text: The ground is hard.\n");
        var finding = Single("P951");
        Assert.Equal("This paragraph was not told in any of 200 games, though its event happened in 200.", finding.Message);
        Assert.Equal("- if: water > 97", File.ReadAllLines(_village.At(finding.File))[finding.Line - 1].Trim());
    }

    [Fact]
    public void A_number_that_lies_at_its_limit_for_half_the_game_is_told()
    {
        Change("      - water -5\n", "      - water -60\n");
        Assert.Equal("'water' stands at 0 from turn 2 to the end (4) in nine of ten games.", Single("P956").Message);
    }

    [Fact]
    public void A_game_in_which_nobody_can_fall_needs_no_judgement_and_that_is_told() =>
        Assert.Equal(3, Found().Count(f => f.Code == "P957" && f.Message.EndsWith("is still in office at the end of 100 of 100 games (50 played).", StringComparison.Ordinal)));

    [Fact]
    public void A_lesson_that_plans_too_little_is_told()
    {
        Add("""
            lesson:
              minutes: 45
              play: 1
              decisions: 2
              words: 5
              aims:
                - to see that a plan can be too short
            discussion:
              - ask: What would you have planned?
            """);
        Assert.Equal(["play", "decisions", "words"], Found().Where(f => f.Code == "P958").OrderBy(f => f.Line).Select(f => f.Author));
    }

    [Fact]
    public void What_is_known_and_meant_so_is_not_told()
    {
        Add("""
            suppress:
              - code: P957
                place: scenario
                because: a village dismisses nobody
            """);
        Assert.DoesNotContain(Found(), f => f.Code == "P957");
    }

    [Fact]
    public void Nothing_is_played_where_it_is_not_asked_for() => Assert.Equal(0, _village.Run("check village"));

    private (string Code, string File, int Line, int Column, string Message, string Author) Single(string code) => Assert.Single(Found(), f => f.Code == code);

    private List<(string Code, string File, int Line, int Column, string Message, string Author)> Found()
    {
        _village.Run("check village --games 200 --json");
        return
        [
            .. JsonDocument.Parse(_village.Output).RootElement.GetProperty("findings").EnumerateArray().Select(f =>
            {
                var (file, line) = (f.GetProperty("file").GetString()!, f.GetProperty("line").GetInt32());
                var words = File.ReadLines(_village.At(file)).ElementAt(line - 1).Trim();
                return (f.GetProperty("code").GetString()!, file, line, f.GetProperty("column").GetInt32(), f.GetProperty("message").GetString()!, words.Split(':')[0]);
            }),
        ];
    }

    private void Add(string text) => _village.Write(Path.Combine("scenarios", "village", "more.yaml"), text + "\n");

    private void Change(string before, string after)
    {
        var file = _village.At("scenarios", "village", "scenario.yaml");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
    }
}
