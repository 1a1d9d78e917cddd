using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sim.Engine.Tests.Commands;

/// <summary>The page of an exploration: it stands alone, it is told in words too, and nobody's words become a tag.</summary>
public sealed class ExplorePageTests : IDisposable
{
    private static readonly XNamespace Svg = "";

    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Fact]
    public void It_needs_no_script_no_other_file_and_no_network()
    {
        var page = Page();
        Assert.DoesNotMatch(@"<script|<link|<img|<iframe|@import|url\(|https?:|\son\w+=|\ssrc=", page);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", page, StringComparison.Ordinal);
        Assert.Contains("@media print", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_chart_is_told_in_words()
    {
        var body = Body(Page());
        var charts = body.Descendants(Svg + "svg").ToList();
        Assert.True(charts.Count > 30, $"{charts.Count}");
        Assert.All(charts, chart =>
        {
            Assert.Equal("img", chart.Attribute("role")?.Value);
            Assert.NotEqual("", chart.Elements(Svg + "title").Single().Value);
        });

        var water = charts.Single(c => c.Element(Svg + "title")!.Value.StartsWith("Water,", StringComparison.Ordinal)).Element(Svg + "title")!.Value;
        Assert.Matches(@"^Water, week 1 to 4\. It begins at 50\. At the end one game in ten lies at or below \d+, half at or below \d+, nine in ten at or below \d+\. The record, week 3: at least 20 \(Some water\)\.$", water);
    }

    [Fact]
    public void Every_variable_has_its_band_and_the_record_stands_beside_it()
    {
        var body = Body(Page());
        var shown = body.Descendants("figure").Select(f => f.Descendants("small").First().Value.Split(" · ")[0]).ToList();
        Assert.Contains("water", shown);
        Assert.Contains("anna.state", shown);
        Assert.Contains("trust(anna, boris)", shown);
        Assert.Equal(shown.Count, body.Descendants(Svg + "polyline").Count(p => p.Attribute("class")?.Value == "middle"));

        var water = body.Descendants("figure").Single(f => f.Descendants("small").First().Value.StartsWith("water ·", StringComparison.Ordinal));
        Assert.Contains(water.Descendants("small"), s => s.Value == "the record, week 3: at least 20");
        Assert.Single(water.Descendants(Svg + "g"), g => g.Attribute("class")?.Value == "record");
    }

    [Fact]
    public void Shares_are_told_in_figures_beside_their_bars_and_events_where_they_are_written()
    {
        var page = Page();
        Assert.Matches(@"<th scope=""row"">A green year</th><td><svg class=""bar"".*</svg></td><td class=""number"">\d+</td><td class=""number"">± \d+</td><td class=""number"">\d+</td>", page);
        Assert.Matches(@"<th scope=""row"">A second well</th><td class=""place"">scenario\.yaml:\d+</td>", page);
        Assert.Matches(@"<th scope=""row"">Some water</th>.*<td class=""number"">at least 60</td><td>✓ met</td>", page);
        Assert.Matches(@"<th scope=""row"">A flood</th>.*<td class=""number"">at least 60</td><td>✗ missed</td>", page);
    }

    [Fact]
    public void Words_of_the_author_are_words_and_no_tags()
    {
        var page = Page(text => text.Replace("title: A second well", "title: \"<script>alert(1)</script> & 'well'\"", StringComparison.Ordinal).Replace("title: Water", "title: \"</title><b>Water\"", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Body(page);
    }

    private string Page(Func<string, string>? change = null)
    {
        var file = _village.At("scenarios", "village", "scenario.yaml");
        var text = File.ReadAllText(file).Replace("\nevents:\n", """

            checkpoints:
              - id: some
                title: Some water
                at: 1953-03-20
                if: water >= 20 and not (weather is dry and water > 99)
                share: 60
              - id: flood
                title: A flood
                at: 1953-03-20
                if: water >= 99 or water < 1
                share: 60

            events:

            """, StringComparison.Ordinal);
        File.WriteAllText(file, change is null ? text : change(text));
        Assert.True(_village.Run("explore village --games 20 --html page.html") == 0, _village.Error);
        Assert.Contains("Written: page.html\n", _village.Output, StringComparison.Ordinal);
        return File.ReadAllText(_village.At("page.html"));
    }

    // What stands between the tags of the body is written so strictly that a reader of XML understands it.
    private static XElement Body(string page) =>
        XElement.Parse(Regex.Match(page, "<body>.*</body>", RegexOptions.Singleline).Value);
}
