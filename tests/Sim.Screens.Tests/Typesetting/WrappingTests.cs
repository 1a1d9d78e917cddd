using Sim.Reports.Pages;
using Sim.Screens.Tests.Terminals;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Tests.Typesetting;

/// <summary>Setting text in a width: nothing runs over, nothing is lost.</summary>
public class WrappingTests
{
    public static TheoryData<int> Widths => [9, 20, 28, 41, 60, 78, 118, 198];

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_row_of_a_page_is_wider_than_its_pane(int width)
    {
        foreach (var page in new[] { SamplePages.Everything, SamplePages.Long })
        {
            Assert.All(PageSetter.Set(page, width, Marks.Drawn), r => Assert.True(Wrapping.Columns(r.Text) <= width, $"{width}: '{r.Text}'"));
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_letter_of_a_page_is_on_some_row(int width)
    {
        var set = Letters(string.Concat(PageSetter.Set(SamplePages.Everything, width, Marks.Drawn).Select(r => r.Text)));
        foreach (var word in Words(SamplePages.Everything).Distinct(StringComparer.Ordinal))
        {
            // Columns side by side mix their lines, so words are looked for letter by letter where they had to be broken.
            Assert.True(set.Contains(Letters(word), StringComparison.Ordinal) || Letters(word).Length > width / 5, $"{width}: '{word}' is missing");
        }

        Assert.Equal(
            Words(SamplePages.Everything).Sum(w => Letters(w).Length),
            set.Length);
    }

    [Fact]
    public void Words_stay_whole_where_they_can() =>
        Assert.Equal(["The long", "plan of", "Leningrad", "skoye"], Wrapping.Of("The long plan of Leningradskoye", 9).Select(s => s.Text));

    [Fact]
    public void A_stretch_knows_where_it_began()
    {
        const string text = "The Presidium of the Central Committee met on a Tuesday.\nNothing was decided.";
        Assert.All(Wrapping.Of(text, 13), s => Assert.Equal(s.Text, text.Substring(s.Start, s.Text.Length)));
    }

    [Fact]
    public void What_is_fitted_has_exactly_its_columns_and_says_that_it_was_cut()
    {
        Assert.Equal("Berlin    ", Wrapping.Fitted("Berlin", 10, "…"));
        Assert.Equal("Presidium…", Wrapping.Fitted("Presidium of the Council", 10, "…"));
        Assert.Equal("Pre...", Wrapping.Fitted("Presidium", 6, "..."));
    }

    [Fact]
    public void A_figure_is_not_parted_from_its_sign()
    {
        var page = Page.Of("", Facts.Of([new Fact("Hope for relief", "very high, ~85", "", 11), new Fact("Burden of arms and steel", "low, ~30", "", -2)]));
        Assert.Contains(PageSetter.Set(page, 32, Marks.Drawn), r => r.Text.EndsWith("very high, ~85 ^ +11", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(36)]
    [InlineData(76)]
    public void Choices_wrap_with_their_reasons(int width)
    {
        ChoiceText[] choices =
        [
            new("Support it", "street up, army down"),
            new("Trade: your farm plan for his vote in the commission on light industry", "", "it needs trust of 40, and his is 31"),
        ];
        var rows = ChoiceSetter.Set(choices, 1, width, Marks.Drawn);
        Assert.All(rows, r => Assert.True(Wrapping.Columns(r.Text) <= width, r.Text));
        var flat = string.Join(' ', rows.SelectMany(r => r.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("it needs trust of 40, and his is 31", flat, StringComparison.Ordinal);
        Assert.Contains("2×", flat, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Words(Page page) => page.Blocks.SelectMany(Texts).SelectMany(t => t.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        Quote quote => [quote.Says, quote.Who, quote.Note],
        Facts facts => facts.Lines.SelectMany(f => new[] { f.Label, f.Value, f.Trend, f.Note }),
        Lines lines => lines.Items,
        Changes changes => changes.Items.Select(c => c.Text),
        _ => [],
    };

    [Fact]
    public void A_share_is_not_torn_from_its_percent_and_its_error() =>
        Assert.Equal(["it falls in", "14 % ± 3 of", "all games"], Wrapping.Of("it falls in 14 % ± 3 of all games", 14).Select(l => l.Text));
}
