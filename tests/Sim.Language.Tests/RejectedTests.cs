using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Tests;

/// <summary>
/// Each mistake in a file of its own, and beside it what its author is told. The small correct world is compiled with it, so that
/// everything said is about the mistake. To accept new wording, set WRITE_EXPECTATIONS=1, run, and read the difference.
/// </summary>
public sealed class RejectedTests
{
    public static TheoryData<string> Mistakes() =>
        [.. Directory.GetFiles(Path.Combine(Samples.Folder(), "Rejected"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_author_is_told(string mistake)
    {
        var compilation = Compiled(mistake);
        var printed = DiagnosticPrinter.Print(compilation.Diagnostics);
        var expectation = Path.Combine(Samples.Folder(), "Rejected", mistake + ".txt");
        if (Environment.GetEnvironmentVariable("WRITE_EXPECTATIONS") == "1")
        {
            File.WriteAllText(expectation, printed);
        }

        Assert.NotEmpty(compilation.Diagnostics);
        Assert.Equal(compilation.Diagnostics.Any(d => d.Severity == Severity.Error), compilation.Scenario is null);
        Assert.Equal(File.ReadAllText(expectation).ReplaceLineEndings("\n"), printed);
    }

    [Fact]
    public void A_file_whose_ending_hides_it_is_named()
    {
        var compilation = ScenarioCompiler.Compile(new SourceSet(Samples.Spring().Select(file => SourceText.FromText(file.File, file.Text)), ["events/strike.yaml.txt"]));
        Assert.NotNull(compilation.Scenario);
        Assert.Equal(
            "events/strike.yaml.txt:1:1  F111 warning  This file is not read, because its name ends in '.txt'.\n  Rename it to 'events/strike.yaml'. If its ending is hidden, let the file manager show endings.\n",
            DiagnosticPrinter.Print(compilation.Diagnostics));
    }

    [Fact]
    public void Parts_that_lie_beside_a_scenario_of_one_file_are_named()
    {
        var compilation = ScenarioCompiler.Compile(new SourceSet(Samples.Spring().Select(file => SourceText.FromText(file.File, file.Text))) { Beside = [("events", 2)] });
        Assert.NotNull(compilation.Scenario);
        var told = Assert.Single(compilation.Diagnostics);
        Assert.Equal(("F112", Severity.Warning), (told.Code, told.Severity));
        Assert.Contains("the 2 files in 'events'", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.yaml.txt", true)]
    [InlineData("a.YML.TXT", true)]
    [InlineData("a.yaml.docx", true)]
    [InlineData("a.yaml", false)]
    [InlineData("notes.txt", false)]
    public void What_looks_like_text(string file, bool looks) => Assert.Equal(looks, SourceSet.LooksLikeText(file));

    private static Compilation Compiled(string mistake)
    {
        var text = SourceText.FromBytes(mistake + ".yaml", File.ReadAllBytes(Path.Combine(Samples.Folder(), "Rejected", mistake + ".yaml")));
        var alone = text.Text.Contains("scenario:", StringComparison.Ordinal) || mistake.StartsWith("Scenario", StringComparison.Ordinal);
        return ScenarioCompiler.Compile(new SourceSet([.. alone ? [] : Samples.Spring().Select(file => SourceText.FromText(file.File, file.Text)), text]));
    }
}
