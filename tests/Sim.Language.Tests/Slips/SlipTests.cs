using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Tests.Slips;

/// <summary>
/// The slips that authors make with a keyboard and a word processor. Each is read as it is meant, or told in one message on its line;
/// none is silently read as something else.
/// </summary>
public sealed class SlipTests
{
    private const string File = "events/unrest.yaml";

    private static readonly string Clean = Text("clean.yaml");

    private static readonly IReadOnlyList<Slip> Slips = Slip.All(Text("slips.txt"));

    public static TheoryData<string> Titles() => [.. Slips.Select(slip => slip.Title)];

    [Fact]
    public void The_clean_file_is_read_without_a_word() => Assert.Equal("", DiagnosticPrinter.Print(Compiled(SourceText.FromText(File, Clean)).Diagnostics));

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_slip_is_read_as_meant_or_told_on_its_line(string title)
    {
        var slip = Slips.Single(other => other.Title == title);
        var compilation = Compiled(SourceText.FromBytes(File, slip.In(Clean)));
        var printed = DiagnosticPrinter.Print(compilation.Diagnostics);
        if (slip.Code.Length == 0)
        {
            Assert.Equal("", printed);
        }
        else
        {
            Assert.True(compilation.Diagnostics.Length == 1, $"One message is expected:\n{printed}");
            Assert.True(compilation.Diagnostics[0].Code == slip.Code && compilation.Diagnostics[0].Line == slip.LineIn(Clean), $"{slip.Code} on line {slip.LineIn(Clean)} is expected:\n{printed}");
        }

        if (slip.IsReadAsMeant)
        {
            Assert.True(compilation.Scenario is not null, printed);
            Assert.Equal(Portrait.Of(Meant(slip)), Portrait.Of(compilation.Scenario));
        }
        else
        {
            Assert.NotEqual("", slip.Code);
        }
    }

    /// <summary>The first forty are those of the specification.</summary>
    [Fact]
    public void Of_the_forty_slips_nearly_all_are_read_as_meant() =>
        Assert.InRange(Slips.Take(40).Count(slip => slip.IsReadAsMeant), 37, 40);

    private static Scenario Meant(Slip slip)
    {
        var compilation = Compiled(SourceText.FromText(File, slip.MeantIn(Clean)));
        Assert.Equal("", DiagnosticPrinter.Print(compilation.Diagnostics));
        return compilation.Scenario!;
    }

    private static Compilation Compiled(SourceText file) =>
        ScenarioCompiler.Compile(new SourceSet([.. Samples.Spring().Select(other => SourceText.FromText(other.File, other.Text)), file]));

    private static string Text(string name) => System.IO.File.ReadAllText(Path.Combine(Samples.Folder(), name)).ReplaceLineEndings("\n");
}
