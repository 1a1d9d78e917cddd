using System.Collections.Immutable;
using Sim.Commands.Plain;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;
using Sim.Reports.Menus;

namespace Sim.Engine.Tests.Reports;

public class PlainGameTests
{
    private static string Play(Game game, string input, List<Recording>? saves = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, new PlainGame(game, new StringReader(input), output, saves is null ? null : saves.Add).Play());
        return output.ToString();
    }

    private static string EmptyLines => new('\n', 500);

    [Fact]
    public void Empty_lines_play_a_whole_game_in_eighty_columns_without_anything_drawn()
    {
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var game = Views.NewGame(seed);
            var text = Play(game, "help\nstatus\npeople\nbloc\nmachines\nlog\nglossary\nsources\nlook 1\nwhy fear\n" + EmptyLines);
            Assert.True(game.IsOver);
            AssertPlain(text);
            var open = text.IndexOf("\nThe end, ", StringComparison.Ordinal);
            Assert.DoesNotContain("health", text[..open], StringComparison.Ordinal);
            Assert.Contains("Malenkov: health", text[open..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Harmful_or_drawn_text_of_a_scenario_comes_out_plain()
    {
        var nasty = SmallWorld.With(s => s with
        {
            Title = "Six\u001b[31m \u2588\u2588 weeks\u202E",
            Summary = "\u2500\u2500 " + new string('x', 300) + " \u28FF \u0007",
            Acts = [.. s.Acts.Select(a => a with { Title = a.Title + "\u001b]0;x\u0007", Text = "\u2502 text" })],
        });
        AssertPlain(Play(Game.Begin(nasty, 3, SmallWorld.Khrushchev), "look 1\n" + EmptyLines));
    }

    [Fact]
    public void The_end_of_input_saves_and_leaves()
    {
        var saves = new List<Recording>();
        var game = Views.NewGame();
        Assert.Contains("The game is saved", Play(game, "rest\n", saves), StringComparison.Ordinal);
        Assert.Equal("rest", saves[^1].Decisions[^1].Decision.Line);
        Assert.False(game.IsOver);
    }

    [Fact]
    public void Every_closed_turn_is_saved_and_the_end_too()
    {
        var saves = new List<Recording>();
        var game = Views.NewGame();
        Play(game, EmptyLines, saves);
        Assert.Equal(game.Closes.Count - 1, saves.Count);
        Assert.Equal<ulong>([.. game.Record().Hashes], [.. saves[^1].Hashes]);
    }

    [Fact]
    public void An_act_asks_to_whom_and_against_whom()
    {
        var game = Views.NewGame();
        var text = Play(game, "sound\nmolotov\nberia\n");
        Assert.Contains("Whom?", text, StringComparison.Ordinal);
        Assert.Contains("Against whom?", text, StringComparison.Ordinal);
        Assert.Equal("act sound_out molotov against beria", game.Record().Decisions[0].Decision.Line);
    }

    [Fact]
    public void Many_to_choose_from_are_named_and_what_is_known_of_each_is_told_when_asked()
    {
        var view = Views.Of(Views.NewGame());
        var court = Menu.Of(view).Single(o => o.Word == "court");
        Assert.Contains("Effects: ", Listed(court.Then), StringComparison.Ordinal);
        var many = Listed([.. court.Then, .. court.Then]);
        Assert.DoesNotContain("Effects: ", many, StringComparison.Ordinal);
        Assert.Contains("6. ", many, StringComparison.Ordinal);
        Assert.Contains("look 1 tells what is known of the first.", many, StringComparison.Ordinal);

        string Listed(ImmutableArray<Offer> offers)
        {
            var output = new StringWriter();
            new PlainList(new PlainPaper(output)).Write(view, court.Asks, [.. offers], isFirst: false);
            return output.ToString();
        }
    }

    [Fact]
    public void As_long_as_the_week_lasts_every_act_keeps_its_number()
    {
        // The first act can be done once a week.
        var game = Views.NewGame();
        var text = Play(game, "court molotov\n");
        var before = Numbers(text[..text.IndexOf("You chose", StringComparison.Ordinal)]);
        var after = Numbers(text[text.LastIndexOf("What will you do?", StringComparison.Ordinal)..]);
        Assert.Equal("act court molotov", game.Record().Decisions[0].Decision.Line);
        Assert.True(before.Count > 4);
        Assert.All(before, one => Assert.Equal(one.Value, after[one.Key]));
    }

    [Fact]
    public void What_one_can_say_of_one_thing_stands_in_one_line()
    {
        var text = string.Join(' ', Play(Views.NewGame(), "likely\n").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("likely fallen.WORD PERCENT: that one has fallen; WORD is malenkov, beria or molotov", text, StringComparison.Ordinal);
        Assert.Contains("likely state.course.WORD PERCENT: The course; WORD is old (\"the old line\") or new_course (\"the new course\")", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_closed_by_now_says_why_and_chooses_nothing_else()
    {
        var game = Views.NewGame();
        var text = Play(game, "1\nmolotov\n1\n");
        Assert.Single(game.Record().Decisions);
        Assert.Contains("is not open: You did this in week 1", text, StringComparison.Ordinal);
    }

    // Of each act its number, open or closed.
    private static Dictionary<string, string> Numbers(string text) => System.Text.RegularExpressions.Regex.Matches(text, @"^(\d+)\. ([^:\n]+)", System.Text.RegularExpressions.RegexOptions.Multiline)
        .DistinctBy(m => m.Groups[2].Value.Trim()).ToDictionary(m => m.Groups[2].Value.Trim(), m => m.Groups[1].Value);

    [Fact]
    public void Back_leaves_a_second_question_and_takes_back_a_decision()
    {
        var game = Views.NewGame();
        Play(game, "court\nback\nspeech\nback\n");
        Assert.Empty(game.Record().Decisions);
        Assert.Contains("Nothing of this week can be taken back", Play(Views.NewGame(), "back\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_may_be_spoken_for()
    {
        var game = Views.NewGame();
        Play(game, "rest\nnobody speak\n");
        Assert.Equal("vote amnesty nobody speak", game.Record().Decisions[1].Decision.Line);
    }

    [Fact]
    public void A_number_and_an_empty_line_answer_by_the_order_that_is_shown()
    {
        for (var seed = 1UL; seed <= 12; seed++)
        {
            var open = ShownOpen(seed);
            foreach (var (typed, place) in new[] { ("1", 0), ("2", 1), ("", 0) })
            {
                var game = Views.NewGame(seed);
                Play(game, $"rest\n{typed}\n");
                Assert.Equal($"vote amnesty {open[place]}", game.Record().Decisions[1].Decision.Line);
            }
        }
    }

    [Fact]
    public void Whoever_quits_is_told_how_to_go_on()
    {
        var output = new StringWriter { NewLine = "\n" };
        new PlainGame(Views.NewGame(), new StringReader("quit\n"), output, _ => { }) { Resumes = () => "sim play --resume one --plain" }.Play();
        Assert.EndsWith("To go on:\nsim play --resume one --plain\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_trends_are_told_turn_by_turn()
    {
        var text = Play(Views.NewGame(), "trends\ntrends living\ntrends doubt\n");
        Assert.Contains("Living: low, 30; at the start low, 30", text, StringComparison.Ordinal);
        Assert.Contains("Trend: Living", text, StringComparison.Ordinal);
        Assert.Contains("At the start: low, 30", text, StringComparison.Ordinal);
        Assert.Contains("There is no figure \"doubt\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_closed_is_listed_with_its_reason_and_cannot_be_taken()
    {
        var game = Views.NewGame();
        var text = Play(game, "parade\nCall a parade\n");
        Assert.Contains("Call a parade: The Minister of Defence is not appointed.", text, StringComparison.Ordinal);
        Assert.Contains("Call a parade is not open: The Minister of Defence is not appointed.", text, StringComparison.Ordinal);
        Assert.Empty(game.Record().Decisions);
    }

    [Fact]
    public void An_ambiguous_or_unknown_word_is_asked_again()
    {
        var game = Views.NewGame();
        var text = Play(game, "s\nxyz\n99\n");
        Assert.Contains("That could be:", text, StringComparison.Ordinal);
        Assert.Contains("\"xyz\" is none of the answers", text, StringComparison.Ordinal);
        Assert.Contains("\"99\" is none of the answers", text, StringComparison.Ordinal);
        Assert.Empty(game.Record().Decisions);
    }

    [Fact]
    public void The_plain_twin_plays_the_same_game_as_the_decisions_alone()
    {
        var played = Views.NewGame(11);
        Play(played, EmptyLines);
        var replayed = Game.Replay(SmallWorld.Scenario, played.Record());
        Assert.Equal(played.Situation.Hash(), replayed.Situation.Hash());
    }

    [Theory]
    [InlineData("\n", 0)]
    [InlineData("2\n", 1)]
    [InlineData("kh\n", 1)]
    [InlineData("nobody\n9\nmal\n", 0)]
    [InlineData("quit\n", -1)]
    [InlineData("", -1)]
    public void A_chair_is_picked_by_number_or_name(string typed, int picked) => Assert.Equal(
        picked,
        new PlainPick(new StringReader(typed), new StringWriter()).Ask("Whose chair?", [("malenkov", "Malenkov"), ("khrushchev", "Khrushchev")]));

    // In this small world one of the three answers is closed.
    private static List<string> ShownOpen(ulong seed) =>
        [.. Sim.Reports.Menus.ShownOrder.Of(seed, SmallWorld.Scenario.Events[0]).Where(o => o != 2).Select(o => o == 0 ? "petty" : "nobody")];

    private static void AssertPlain(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            Assert.True(line.Length <= 80, line);
            Assert.DoesNotContain(line, c => char.IsControl(c) || c is (>= '\u2500' and <= '\u259F') or (>= '\u2800' and <= '\u28FF') or '\u202E');
        }
    }
}
