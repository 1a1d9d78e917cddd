using System.Collections.Immutable;
using Sim.Commands.Plain;
using Sim.Model.Decisions;
using Sim.Reports.Menus;

namespace Sim.Engine.Tests.Reports;

/// <summary>What a typed line may be taken for. A wrong guess costs a slot, so what is not clear is refused.</summary>
public class AnswerTests
{
    private static readonly ImmutableArray<Offer> Acts =
    [
        Act("food_deliveries", "Send deliveries to a country"),
        Act("tour", "Tour a province"),
        Act("article_relief", "Have an article printed for relief"),
        Act("article_order", "Have an article printed for order"),
        Act("parade", "Call a parade", "nobody commands it"),
        new Offer("rest", "Go into the session", null, new Rest(), "", []),
    ];

    private static readonly ImmutableArray<Offer> Votes =
    [
        new Offer("few", "Release a few", null, new Vote("amnesty", "few", false), "", []),
        new Offer("none", "Release nobody", null, new Vote("amnesty", "none", false), "", []),
    ];

    [Theory]
    [InlineData("", "food_deliveries")]
    [InlineData("2", "tour")]
    [InlineData("food_deliveries", "food_deliveries")]
    [InlineData("TOUR", "tour")]
    [InlineData("Tour a prov", "tour")]
    [InlineData("province", "tour")]
    [InlineData("article order", "article_order")]
    [InlineData("deliveries country", "food_deliveries")]
    [InlineData("rest", "rest")]
    [InlineData("Go into the session", "rest")]
    [InlineData("go into", "rest")]
    public void What_is_clear_is_taken(string typed, string word) =>
        Assert.Equal(word, Assert.IsType<Answer.Chosen>(Answer.Read(typed, Acts)).Offer.Word);

    [Theory]
    [InlineData("foo")]
    [InlineData("food")]
    [InlineData("food_")]
    [InlineData("arti_")]
    [InlineData("art printed")]
    [InlineData("9")]
    [InlineData("-1")]
    [InlineData("+2")]
    [InlineData("provinces")]
    [InlineData("...")]
    public void What_nobody_offered_is_not_guessed_from_an_unseen_id(string typed) =>
        Assert.IsType<Answer.NotUnderstood>(Answer.Read(typed, Acts));

    [Theory]
    [InlineData("article", "article_relief article_order")]
    [InlineData("have", "article_relief article_order")]
    [InlineData("a", "tour parade food_deliveries")]
    [InlineData("go", "rest")]
    [InlineData("session", "rest")]
    public void What_may_mean_several_or_would_end_the_acts_on_half_a_word_is_asked_back(string typed, string words) => Assert.Equal(
        words.Split(' ').Order(StringComparer.Ordinal),
        Assert.IsType<Answer.Several>(Answer.Read(typed, Acts)).Offers.Select(o => o.Word).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_closed_is_said_to_be_closed() =>
        Assert.Equal("parade", Assert.IsType<Answer.Closed>(Answer.Read("call a parade", Acts)).Offer.Word);

    [Theory]
    [InlineData("court beria", "act court beria")]
    [InlineData("sound_out molotov against beria", "act sound_out molotov against beria")]
    [InlineData("sound_out molotov beria", "act sound_out molotov against beria")]
    public void What_asks_further_can_be_answered_at_once(string typed, string line)
    {
        var offers = Sim.Reports.Menus.Menu.Of(Views.Of(Views.NewGame()));
        Assert.Equal(line, Assert.IsType<Answer.Chosen>(Answer.Read(typed, offers)).Offer.Decision!.Line);
    }

    [Theory]
    [InlineData("court nobody")]
    [InlineData("court beria molotov")]
    [InlineData("nothing beria")]
    public void What_is_wrong_in_one_part_is_not_half_taken(string typed) =>
        Assert.IsType<Answer.NotUnderstood>(Answer.Read(typed, Sim.Reports.Menus.Menu.Of(Views.Of(Views.NewGame()))));

    [Fact]
    public void A_speech_is_for_something()
    {
        Assert.True(Assert.IsType<Answer.Chosen>(Answer.Read("2 speak", Votes)).Speak);
        Assert.True(Assert.IsType<Answer.Chosen>(Answer.Read("nobody speak", Votes)).Speak);
        Assert.IsType<Answer.SpeakForWhat>(Answer.Read("speak", Votes));
        Assert.IsType<Answer.NotUnderstood>(Answer.Read("speak", Acts));
    }

    [Fact]
    public void A_refusal_lists_what_may_have_been_meant_and_spends_nothing()
    {
        var game = Views.NewGame();
        var output = new StringWriter { NewLine = "\n" };
        new PlainGame(game, new StringReader("tax tomorrow\ngo\ns\nsend_g\n"), output).Play();
        var text = string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Near to it: 3 Tax relief.", text, StringComparison.Ordinal);
        Assert.Contains("That could be: 7 Go into the session.", text, StringComparison.Ordinal);
        Assert.Contains("\"send_g\" is none of the answers.", text, StringComparison.Ordinal);
        Assert.Contains("That could be: 2 Sound out; 4 Speak in public; 6 Send grain.", text, StringComparison.Ordinal);
        Assert.Empty(game.Record().Decisions);
    }

    private static Offer Act(string id, string title, string? refusal = null) => new(id, title, refusal, new Do(id, null, null), "", []);
}
