using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Tests;

/// <summary>The author's own list of words beside his scenario.</summary>
public sealed class SpellingTests
{
    private const string Event = "events:\n  - id: an_event\n    title: Krushchev waits\n    text: Krushchev waits for {premier} in 1953. Krushchev dos not sleep.\n    invented: because this is a test\n";

    [Fact]
    public void Without_a_list_no_word_is_watched() => Assert.Equal("", Told(null));

    [Fact]
    public void A_list_of_slips_tells_those_and_no_other_word() => Assert.Equal(
        "z.yaml:3:12  T904 hint  By the word list 'Krushchev' is a slip.\n  3 |     title: Krushchev waits\n    |            ^^^^^^^^^\n  Write 'Khrushchev'.\n",
        Told("# Names as we spell them\nKrushchev -> Khrushchev\nChruschtschow -> Khrushchev\n"));

    [Fact]
    public void A_list_of_words_tells_every_other_word_once_with_what_is_near()
    {
        var told = Told("Khrushchev\nwaits\nfor\nin\ndoes\nnot\nsleep\n");
        Assert.Contains("'Krushchev' is not in the word list.", told, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'Khrushchev'?", told, StringComparison.Ordinal);
        Assert.Contains("'dos' is not in the word list.", told, StringComparison.Ordinal);
        Assert.Single(told.Split('\n'), line => line.Contains("'Krushchev'", StringComparison.Ordinal));
        Assert.DoesNotContain("'premier'", told, StringComparison.Ordinal);
        Assert.DoesNotContain("'1953'", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_changes_neither_the_scenario_nor_its_fingerprint()
    {
        var files = Samples.Spring().Select(file => SourceText.FromText(file.File, file.Text)).ToList();
        var watched = ScenarioCompiler.Compile(new SourceSet(files) { Spelling = new SpellingList("x\n") });
        Assert.All(watched.Diagnostics, finding => Assert.Equal("T904", finding.Code));
        Assert.Equal(ScenarioCompiler.Compile(new SourceSet(files)).Scenario!.Fingerprint, watched.Scenario!.Fingerprint);
    }

    private static string Told(string? list)
    {
        var files = Samples.Spring().Append(("z.yaml", Event)).Select(file => SourceText.FromText(file.Item1, file.Item2));
        var compiled = ScenarioCompiler.Compile(new SourceSet(files) { Spelling = list is null ? null : new SpellingList(list) });
        return DiagnosticPrinter.Print(compiled.Diagnostics.Where(finding => finding.File == "z.yaml"));
    }
}
