using Sim.Model.Chronicles;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Engine.Tests.Reports;

public class WordingTests
{
    private static readonly Variable Fear = SmallWorld.Scenario.Variables[SmallWorld.Fear];

    [Theory]
    [InlineData(0, "very low")]
    [InlineData(19, "very low")]
    [InlineData(20, "low")]
    [InlineData(55, "medium")]
    [InlineData(70, "high")]
    [InlineData(80, "very high")]
    [InlineData(100, "very high")]
    public void A_number_has_a_word_for_each_fifth_of_its_range(int value, string word) =>
        Assert.Equal(word, Level.Word(Fear, value));

    [Theory]
    [InlineData(68, "~70")]
    [InlineData(67, "~65")]
    [InlineData(2, "~0")]
    [InlineData(-8, "~-10")]
    public void An_estimate_is_rounded_to_five(int value, string text) => Assert.Equal(text, Level.Estimate(value));

    [Fact]
    public void What_others_do_again_is_told_in_the_authors_words_the_first_time_only()
    {
        var game = Views.NewGame();
        ActDone Speech(int actor) => new(0, 3, actor, -1, -1, Seen.Public);
        ActDone[] done = [Speech(SmallWorld.Beria), Speech(SmallWorld.Beria), Speech(SmallWorld.Molotov), Speech(SmallWorld.Khrushchev), Speech(SmallWorld.Khrushchev)];
        foreach (var one in done)
        {
            game.Chronicle.Add(one);
        }

        var view = Views.Of(game);

        Assert.Equal(
            ["Beria spoke of bread.", "", "Molotov spoke of bread.", "Khrushchev spoke of bread.", "Khrushchev spoke of bread."],
            done.Select(d => Telling.Of(view, d)!.Detail));
    }

    [Fact]
    public void The_word_comes_before_the_number()
    {
        Assert.Equal("high, ~70", Level.Shown(Fear, 72, exact: false));
        Assert.Equal("high, 72", Level.Shown(Fear, 72, exact: true));
        Assert.Equal("yes", Level.Shown(SmallWorld.Scenario.Variables[SmallWorld.Norms], 1, exact: true));
    }

    [Theory]
    [InlineData(-2, "falls a little")]
    [InlineData(5, "rises clearly")]
    [InlineData(-9, "falls strongly")]
    public void A_known_effect_is_a_direction_word(int amount, string words) => Assert.Equal(words, Amount.Direction(Fear, amount));

    [Fact]
    public void Spans_of_days_read_as_one_would_say_them()
    {
        Assert.Equal("2 April 1953", Dates.Day(new DateOnly(1953, 4, 2)));
        Assert.Equal("2-8 April 1953", Dates.Span(new DateOnly(1953, 4, 2), new DateOnly(1953, 4, 8)));
        Assert.Equal("30 March - 5 April 1953", Dates.Span(new DateOnly(1953, 3, 30), new DateOnly(1953, 4, 5)));
        Assert.Equal("28 December 1953 - 3 January 1954", Dates.Span(new DateOnly(1953, 12, 28), new DateOnly(1954, 1, 3)));
        Assert.Equal("April 1953", Dates.Span(new DateOnly(1953, 4, 1), new DateOnly(1953, 4, 30)));
        Assert.Equal("April - June 1953", Dates.Span(new DateOnly(1953, 4, 1), new DateOnly(1953, 6, 30)));
        Assert.Equal("2 April 1953", Dates.Span(new DateOnly(1953, 4, 2), new DateOnly(1953, 4, 2)));
    }

    [Fact]
    public void A_draw_is_told_with_its_odds()
    {
        Assert.Equal("chance 62 of 100, drawn 41, so it came", Odds.Text(new Draw(62, 41)));
        Assert.Equal("chance 62 of 100, drawn 62, so it did not come", Odds.Text(new Draw(62, 62)));
    }

    [Fact]
    public void Foreign_text_cannot_move_the_cursor_or_turn_the_line()
    {
        Assert.Equal("a[2Jb c", Clean.Line("a\u001b[2Jb\r\nc"));
        Assert.Equal("abcd", Clean.Line("a\u202Eb\u200Fc\u2066d"));
        Assert.Equal("one\ntwo three", Clean.Prose("one\n\n two\tthree\u0007"));
    }

    [Fact]
    public void Placeholders_name_the_parts_the_posts_and_the_people()
    {
        var view = Views.Of(Views.NewGame());
        var parts = new Parts(SmallWorld.Beria, SmallWorld.Molotov, SmallWorld.Malenkov);
        Assert.Equal(
            "Beria, Molotov, Malenkov; Malenkov; nobody (defence is vacant); Molotov",
            Placeholders.Fill(view, "{actor}, {target}, {rival}; {premier}; {marshal}; {molotov}", parts));
        Assert.Equal("GDR", Placeholders.Fill(view, "{target}", new Parts(0, 0, -1, Aimed.Country)));
        Assert.Equal("{open", Placeholders.Fill(view, "{open", parts));
    }

    [Theory]
    [InlineData("the word of *Pravda* are", "the word of Pravda are")]
    [InlineData("*New Course*, said **twice**.", "New Course, said twice.")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("a lone * and *another", "a lone * and *another")]
    [InlineData("*", "*")]
    [InlineData("**** * **", "**** * **")]
    public void Asterisks_that_mark_words_are_not_said(string text, string said) => Assert.Equal(said, Clean.Line(text));

    [Fact]
    public void One_number_has_one_line_on_a_card_with_the_sum()
    {
        var view = Views.Of(Views.NewGame());
        Foreseen[] foreseen =
        [
            new(SmallWorld.Fear, 5, 0), new(SmallWorld.Living, 4, 0), new(SmallWorld.Fear, -7, 0), new(SmallWorld.Living, -4, 0),
            new(SmallWorld.Fear, 9, 2), new(SmallWorld.Norms, 1, 0),
        ];
        Assert.Equal(
            ["Fear falls a little, then rises strongly (in 2 weeks)", "Norms raised will hold"],
            ForeseenWords.Of(view, foreseen));
    }

    [Fact]
    public void Names_within_a_sentence_keep_their_capitals_and_you_are_addressed()
    {
        var view = Views.Of(Views.NewGame());
        Assert.Equal("your security", Names.Within(view, view.Scenario.Variables[SmallWorld.PersonVariable(SmallWorld.Khrushchev, 2)]));
        Assert.Equal("Beria's security", Names.Within(view, view.Scenario.Variables[SmallWorld.PersonVariable(SmallWorld.Beria, 2)]));
        Assert.Equal("Resentment in GDR", Names.Within(view, view.Scenario.Variables[SmallWorld.Resentment]));
        Assert.Equal("you become Secretary", EffectWords.Of(view, new Model.Effects.Appoint(new Model.Expressions.Who(Model.Expressions.WhoKind.Named, SmallWorld.Khrushchev), 1), Parts.None));
    }

    [Fact]
    public void A_plurality_is_told_with_every_count()
    {
        Stand[] stands = [.. new[] { 0, 1, 1, 2, 2, 2 }.Select((o, i) => new Stand(i, o, [], false))];
        Assert.Equal("3 of 6 hands; 2 for \"b\", 1 for \"a\"", Tally.Among([.. stands], 2, [0, 1, 2], o => "abc"[o].ToString()));
        Assert.Equal("5 to 1", Tally.Among([.. stands.Select(s => s with { Option = s.Option == 0 ? 0 : 2 })], 2, [0, 1, 2], o => ""));
    }
}
