using Sim.Language.Formatting;
using Sim.Language.Sources;

namespace Sim.Language.Tests.Formatting;

/// <summary>A file that is written anew means the same, keeps what its author wrote for himself, and is plain YAML.</summary>
public sealed class FormatterTests
{
    public static TheoryData<string> Scenarios() =>
        ["spring", .. Directory.GetDirectories(Samples.Shipped()).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_is_the_same_before_and_after(string name)
    {
        var files = name == "spring" ? Samples.Forms() : Samples.Read(Path.Combine(Samples.Shipped(), name));
        var before = ScenarioCompiler.Compile(SourceSet.Of(files));
        var after = ScenarioCompiler.Compile(SourceSet.Of([.. files.Select(file => (file.File, Written(file.File, file.Text)))]));

        Assert.Equal(Told(before), Told(after));
        Assert.Equal(Portrait.Of(before.Scenario!), Portrait.Of(after.Scenario!));
    }

    [Theory]
    [InlineData("title: The rising", "title: The rising")]
    [InlineData("title:   The rising   ", "title: The rising")]
    [InlineData("title: Budapest: the rising", "title: \"Budapest: the rising\"")]
    [InlineData("title: Order #1 of the day", "title: \"Order #1 of the day\"")]
    [InlineData("title: \"The rising\"", "title: The rising")]
    [InlineData("title: 'It''s \"over\"'", "title: It's \"over\"")]
    [InlineData("title: \"Clean\": a word", "title: '\"Clean\": a word'")]
    [InlineData("title: \"He said \\\"no\\\": it's over\"", "title: \"He said \\\"no\\\": it's over\"")]
    [InlineData("title: [Laughter]", "title: \"[Laughter]\"")]
    [InlineData("title: - and then", "title: \"- and then\"")]
    [InlineData("title: *starred* words", "title: \"*starred* words\"")]
    [InlineData("title: 1956", "title: 1956")]
    [InlineData("title: 007", "title: \"007\"")]
    [InlineData("title: No", "title: \"No\"")]
    [InlineData("title: null", "title: \"null\"")]
    [InlineData("title: “The rising”", "title: “The rising”")]
    [InlineData("title: Caf\\u00e9", "title: Caf\\u00e9")]
    [InlineData("title: \"Caf\\u00e9\"", "title: Café")]
    [InlineData("title: ", "title:")]
    [InlineData("title: \"\"", "title: \"\"")]
    [InlineData("Title: The rising", "title: The rising")]
    [InlineData("tіtle: The rising", "title: The rising")]
    [InlineData("title：The rising", "title: The rising")]
    [InlineData("title:The rising", "title: The rising")]
    [InlineData("if: fear >= 60   # or so", "if: fear >= 60 # or so")]
    [InlineData("if: “fear >= 60”", "if: fear >= 60")]
    [InlineData("if: fear >= 60  # or so\n  and a little more\nagain: yes\ntitle: x", "if: fear >= 60 # or so and a little more\nagain: yes\ntitle: x")]
    [InlineData("if: \"fear >= 60\"", "if: fear >= 60")]
    [InlineData("again: yes", "again: yes")]
    [InlineData("title: The rising # of 1956", "title: \"The rising # of 1956\"")]
    [InlineData("title: \"The rising\" # of 1956", "title: \"The rising\" # of 1956")]
    [InlineData("from: 1956-10-23", "from: 1956-10-23")]
    [InlineData("effects: [fear -5, set norms]", "effects: [fear -5, set norms]")]
    [InlineData("effects:\n- fear -5", "effects:\n  - fear -5")]
    [InlineData("effects:\n    - fear -5\n    • fear +1\n    – fear +2", "effects:\n  - fear -5\n  - fear +1\n  - fear +2")]
    [InlineData("effects:\n  - after 3 turns: fear -5", "effects:\n  - \"after 3 turns: fear -5\"")]
    [InlineData("effects:\n  - fear -5  # relief\n  # and\n  - fear -6", "effects:\n  - fear -5 # relief\n  # and\n  - fear -6")]
    [InlineData("effects: # of it\n  - fear -5", "effects: # of it\n  - fear -5")]
    [InlineData("voices:\n  -\n    # his words\n    who: A man\n    says: No more.", "voices:\n  # his words\n  - who: A man\n    says: No more.")]
    [InlineData("voices:\n  - who: A man\n    says: x\n    # at the end of the man\n  # before the woman\n  - who: A woman\n    says: y", "voices:\n  - who: A man\n    says: x\n    # at the end of the man\n  # before the woman\n  - who: A woman\n    says: y")]
    [InlineData("text: |\n    One.\n\n      Two.\n    Three.   \n\n\n# a remark\ntitle: x", "text: |\n  One.\n\n    Two.\n  Three.\n\n\n# a remark\ntitle: x")]
    [InlineData("text: | # to be read\n  One: #2", "text: | # to be read\n  One: #2")]
    [InlineData("text:\n  One\n  two.", "text: |\n  One\n  two.")]
    [InlineData("text: >\n   One\n   two.", "text: >\n  One\n  two.")]
    [InlineData("text: >\n   One\n   two.\n\n   Three.", "text: |\n  One two.\n\n  Three.")]
    [InlineData("text: One\n    two.\ntitle: x", "text: One\n  two.\ntitle: x")]
    [InlineData("text: One:\n    Two more: three\ntitle: x", "text: \"One: Two more: three\"\ntitle: x")]
    [InlineData("text: |\n  One.\nTwo.\ntitle: x", "text: |\n  One.\n  Two.\ntitle: x")]
    [InlineData("text: |\n\tOne.\n\t\tTwo.", "text: |\n  One.\n    Two.")]
    [InlineData("title: soft\u00ADhyphen", "title: softhyphen")]
    [InlineData("---\ntitle: x\n...", "title: x")]
    [InlineData("discuss:\n  - Why: because of the  norms?\n  - [Silence]\n  - Who spoke? # and who did not", "discuss:\n  - \"Why: because of the  norms?\"\n  - \"[Silence]\"\n  - \"Who spoke? # and who did not\"")]
    [InlineData("discuss:\n  - Text: what does it hide?", "discuss:\n  - \"Text: what does it hide?\"")]
    [InlineData("title: x\r\ntext: y\r\n", "title: x\ntext: y")]
    public void A_line_becomes(string written, string expected)
    {
        const string head = "event: rising\n";
        Assert.Equal(head + expected + "\n", Written("rising.yaml", head + written));
    }

    [Fact]
    public void Remarks_and_empty_lines_stay_where_they_were()
    {
        const string text = """
            # Of the numbers of this world.

            variables:   # all of them

              # The first.
              - id: fear   # of arrest
                title: Fear


                # Between.
                range: 0..100
                start: 85
                # At the end of fear.

              # The second.
              -   id: living
                  range: 0..100 # in points
            # At the end of the section.

            flags:
              - id: deep
                # The very last.
            """;
        const string expected = """
            # Of the numbers of this world.

            variables: # all of them

              # The first.
              - id: fear # of arrest
                title: Fear


                # Between.
                range: 0..100
                start: 85
                # At the end of fear.

              # The second.
              - id: living
                range: 0..100 # in points
            # At the end of the section.

            flags:
              - id: deep
                # The very last.

            """;
        Assert.Equal(expected, Written("numbers.yaml", text));
    }

    [Theory]
    [InlineData("title: &anchor x", "Line 2 must be mended first: '&anchor' is an anchor")]
    [InlineData("title: x\ntitle: y", "Line 3 must be mended first: the field 'title' stands there a second time.")]
    [InlineData("title \"x\"", "Line 2 must be mended first: Behind 'title' a colon is missing.")]
    [InlineData("title: a\uFFFEb", "It holds a sign that no text file may hold: U+FFFE.")]
    public void What_cannot_be_read_for_sure_is_left_alone(string written, string problem)
    {
        var formatted = Formatter.Format(SourceText.FromText("rising.yaml", "event: rising\n" + written));
        Assert.Null(formatted.Text);
        Assert.StartsWith(problem, formatted.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_of_an_older_format_says_afterwards_that_it_is_of_this_one()
    {
        Assert.Equal("scenario: old\nformat: 1 # of 2024\ntitle: x\n", Written("scenario.yaml", "scenario: old\nformat: 0 # of 2024\ntitle: x\n"));
        Assert.False(Formatter.IsOfNewerFormat(SourceText.FromText("scenario.yaml", "scenario: old\nformat: 1\n")));
        Assert.True(Formatter.IsOfNewerFormat(SourceText.FromText("scenario.yaml", "scenario: old\nformat: 2\n")));
    }

    [Fact]
    public void A_translation_is_written_anew_with_its_marks() =>
        Assert.Equal("translation: de\ntexts:\n  - of: scenario.title\n    mark: \"0123\"\n    text: \"Eins: zwei\"\n".Replace("\"0123\"", "0123", StringComparison.Ordinal), Written("de.yaml", "translation: de\ntexts:\n- of: scenario.title\n  mark: 0123\n  text: Eins: zwei\n"));

    [Fact]
    public void A_file_that_is_no_utf8_is_left_alone() =>
        Assert.Null(Formatter.Format(SourceText.FromBytes("a.yaml", [0x65, 0x76, 0x65, 0x6E, 0x74, 0x3A, 0x20, 0xE9])).Text);

    [Fact]
    public void Nothing_stays_nothing() => Assert.Equal("", Formatter.Format(SourceText.FromText("a.yaml", "\n \n")).Text);

    /// <summary>What is said of a scenario, but for how it is laid out.</summary>
    private static IEnumerable<string> Told(Compilation compilation) =>
        compilation.Diagnostics.Where(d => d.Repair is not { IsLayout: true }).Select(d => $"{d.Code} {d.File} {d.AuthorLine.Trim().Replace("\"", "", StringComparison.Ordinal)}");

    /// <summary>The file written anew, which is written the same again and which an established reader of YAML reads alike.</summary>
    private static string Written(string file, string text)
    {
        var formatted = Formatter.Format(SourceText.FromText(file, text));
        Assert.Equal("", formatted.Problem);
        Assert.Equal(Yaml.Leaves(formatted), Yaml.Leaves(formatted.Text!));
        Assert.Equal(formatted.Text, Formatter.Format(SourceText.FromText(file, formatted.Text!)).Text);
        return formatted.Text!;
    }
}
