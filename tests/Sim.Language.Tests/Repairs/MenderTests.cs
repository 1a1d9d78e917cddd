using Sim.Language.Diagnostics;
using Sim.Language.Repairs;
using Sim.Language.Sources;

namespace Sim.Language.Tests.Repairs;

/// <summary>What is certain is repaired, and nothing else: a slip made in the small correct world is undone to the letter.</summary>
public sealed class MenderTests
{
    [Theory]
    [InlineData("numbers.yaml", "meaning: How much", "meanin: How much")]
    [InlineData("people.yaml", "    born: 1902", "    bron: 1902")]
    [InlineData("people.yaml", "machines:\n", "machnes:\n")]
    [InlineData("people.yaml", "holder: malenkov", "holder: malenkow")]
    [InlineData("people.yaml", "seat: candidate", "seat: candidat")]
    [InlineData("people.yaml", "if: fear < 95", "if: faer < 95")]
    [InlineData("people.yaml", "if: fear > 98", "if: “fear > 98”")]
    [InlineData("people.yaml", "if: country is calm and country.resent < 90", "if: country is calm && country.resent < 90")]
    [InlineData("people.yaml", "if: country is calm and country.resent < 90", "if: country is calm&&country.resent < 90")]
    [InlineData("people.yaml", "if: country is calm and country.resent < 90", "if: country is calm nad country.resent < 90")]
    [InlineData("people.yaml", "if: fear <= 80", "if: fear =< 80")]
    [InlineData("people.yaml", "if: fear < 50 and not norms_raised", "if: fear < 50 and !norms_raised")]
    [InlineData("people.yaml", "- trigger course.relax", "- trigger course.relaxx")]
    [InlineData("people.yaml", "trust(person, premier) +1", "trust(person, \"premier\") +1")]
    [InlineData("people.yaml", "      id: memoir\n      where: chapter 3", "      id: memoirs\n      where: chapter 3")]
    [InlineData("people.yaml", "title: A calm spring", "tіtle: A calm spring")]
    [InlineData("people.yaml", "title: A calm spring", "title：A calm spring")]
    [InlineData("people.yaml", "title: A calm spring", "title:A calm spring")]
    [InlineData("people.yaml", "title: A calm spring", "title A calm spring")]
    [InlineData("people.yaml", "basis: evidence", "basis: evidense")]
    [InlineData("events/amnesty.yaml", "if: fear >= 60", "if: fear at least 60")]
    [InlineData("events/amnesty.yaml", "needs: beria.security < 95", "needs: beria.securty < 95")]
    [InlineData("events/amnesty.yaml", "  options:\n", "  opions:\n")]
    [InlineData("events/letters.yaml", "turns_since(amnesty)", "turn_since(amnesty)")]
    [InlineData("events/letters.yaml", "happened(amnesty)", "happened(amnesy)")]
    [InlineData("scenario.yaml", "id: living", "id: Living")]
    [InlineData("events/amnesty.yaml", "from: 1953-03-20", "from: 20.3.1953")]
    [InlineData("events/amnesty.yaml", "until: 1953-04-10", "until: 10 April 1953")]
    [InlineData("events/letters.yaml", "again: yes", "again: true")]
    [InlineData("people.yaml", "share: 75", "share: 75%")]
    [InlineData("people.yaml", "holder: malenkov", "holder: mаlenkov")]
    [InlineData("scenario.yaml", "chairs: [malenkov, beria]", "chairs: [malenkow, beria]")]
    public void A_slip_is_undone(string file, string right, string wrong)
    {
        var files = Samples.Spring();
        var broken = Broken(files, file, right, wrong);
        Assert.NotEmpty(ScenarioCompiler.Compile(broken).Diagnostics);

        var mended = Mender.Mend(broken);
        Assert.Empty(mended.Left);
        Assert.Single(mended.Repaired);
        Assert.Equal(SourceSet.Of(files).Files.Select(f => f.Text), mended.Sources.Files.Select(f => f.Text));
    }

    [Theory]
    [InlineData("people.yaml", "    text: Minister of the Interior.", "\ttext: Minister of the Interior.")]
    [InlineData("people.yaml", "      - state 60\n      - party 40", "      • state 60\n      • party 40")]
    [InlineData("people.yaml", "    text: A marshal.", "    text:\n      A marshal.")]
    [InlineData("people.yaml", "    title: The old line", "    title:\u00A0The\u200B old line")]
    [InlineData("people.yaml", "    text: A marshal.", "     text: A marshal.")]
    public void What_stands_differently_is_laid_out_anew(string file, string right, string wrong)
    {
        var files = Samples.Spring();
        var mended = Mender.Mend(Broken(files, file, right, wrong));
        Assert.Empty(mended.Left);
        Assert.Equal(Portrait.Of(ScenarioCompiler.Compile(SourceSet.Of(files)).Scenario!), Portrait.Of(ScenarioCompiler.Compile(mended.Sources).Scenario!));
    }

    [Theory]
    [InlineData("people.yaml", "holder: malenkov", "holder: m")]
    [InlineData("people.yaml", "if: fear < 95", "if: gear_of_war < 95")]
    [InlineData("people.yaml", "if: fear < 95", "if: fear < 95 and fera > 99")]
    [InlineData("events/amnesty.yaml", "{premier} has", "{premir} has")]
    public void What_is_not_certain_is_left(string file, string right, string wrong)
    {
        var broken = Broken(Samples.Spring(), file, right, wrong);
        var mended = Mender.Mend(broken);
        Assert.Empty(mended.Repaired);
        Assert.NotEmpty(mended.Left);
        Assert.Equal(broken.Files.Select(f => f.Text), mended.Sources.Files.Select(f => f.Text));
    }

    [Fact]
    public void Many_slips_are_undone_at_once_and_one_that_is_not_certain_holds_up_no_other()
    {
        var files = Samples.Spring();
        var right = SourceSet.Of(files);
        var broken = files.Select(file => (file.File, file.Text.Replace("trigger course", "trigger corse", StringComparison.Ordinal).Replace("basis:", "bases:", StringComparison.Ordinal)
            .Replace("is calm and", "is calm &&", StringComparison.Ordinal).Replace("person is active", "person is gone_away", StringComparison.Ordinal))).ToArray();
        var mended = Mender.Mend(SourceSet.Of(broken));
        Assert.Equal("person is gone_away", Assert.Single(mended.Left).AuthorLine.Trim()[4..]);
        Assert.Equal(right.Files.Select(f => f.Text.Replace("person is active", "person is gone_away", StringComparison.Ordinal)), mended.Sources.Files.Select(f => f.Text));
    }

    [Fact]
    public void Whatever_happened_to_a_text_no_word_of_it_is_changed()
    {
        var files = Samples.Forms();
        Parallel.For(0, 100, number =>
        {
            var random = new Random(7_000_000 + number);
            var damaged = ((string File, string Text)[])files.Clone();
            var which = random.Next(damaged.Length);
            damaged[which].Text = Damage.Of(Damage.Of(damaged[which].Text, random), random);
            var mended = Mender.Mend(SourceSet.Of(damaged));

            var before = Texts(ScenarioCompiler.Compile(SourceSet.Of(damaged)));
            var after = Texts(ScenarioCompiler.Compile(mended.Sources));
            Assert.True(before.IsSubsetOf(after), $"number {number}");
        });
    }

    [Fact]
    public void A_difference_is_shown_with_the_lines_round_it()
    {
        Assert.Equal("", UnifiedDiff.Of("a.yaml", "1\n2\n", "1\n2\n"));
        Assert.Equal("--- a.yaml\n+++ a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n", UnifiedDiff.Of("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));
        Assert.Equal("--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,3 @@\n 1\n+1b\n 2\n", UnifiedDiff.Of("a.yaml", "1\n2\n", "1\n1b\n2\n"));
    }

    private static HashSet<string> Texts(Compilation compilation) => compilation.Scenario is { } scenario
        ? [.. scenario.Events.SelectMany(e => new[] { e.Title, e.Text, e.History }), .. scenario.People.Select(p => p.Text), scenario.Summary]
        : [];

    private static SourceSet Broken((string File, string Text)[] files, string name, string right, string wrong)
    {
        Assert.Contains(files, file => file.File == name && file.Text.Contains(right, StringComparison.Ordinal));
        return SourceSet.Of([.. files.Select(file => file.File == name ? (file.File, Once(file.Text, right, wrong)) : file)]);
    }

    private static string Once(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        return text[..at] + wrong + text[(at + right.Length)..];
    }
}
