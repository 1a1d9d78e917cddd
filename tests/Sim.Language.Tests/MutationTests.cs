using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Tests;

/// <summary>Whatever happens to a text, its author gets an answer: never an exception, never a scenario with errors.</summary>
public sealed class MutationTests
{
    /// <summary>Of each seed. Many more can be tried: <c>SIM_MUTATIONS=150000 dotnet test tests/Sim.Language.Tests --filter MutationTests</c>.</summary>
    private static readonly int Scenarios = int.TryParse(Environment.GetEnvironmentVariable("SIM_MUTATIONS"), out var many) ? many : 5000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Damaged_scenarios_are_answered(int seed)
    {
        var files = Samples.Forms();
        Parallel.For(0, Scenarios, number =>
        {
            var random = new Random((seed * 1_000_000) + number);
            var damaged = ((string File, string Text)[])files.Clone();
            var which = random.Next(damaged.Length);
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                damaged[which].Text = Damage.Of(damaged[which].Text, random);
            }

            var compilation = ScenarioCompiler.Compile(SourceSet.Of(damaged));
            Assert.Equal(compilation.Diagnostics.Any(d => d.Severity == Severity.Error), compilation.Scenario is null);
            Assert.All(compilation.Diagnostics, d => Assert.True(d.Line >= 1 && d.Column >= 1 && d.Message.Length > 0, d.ToString()));
            DiagnosticPrinter.Print(compilation.Diagnostics);
        });
    }

    [Fact]
    public void Damaged_lessons_are_answered()
    {
        var lesson = File.ReadAllText(Path.Combine(Samples.Folder(), "Accepted", "extends", "ten-per-cent.yaml"));
        Parallel.For(0, Scenarios, number =>
        {
            var random = new Random(number);
            var text = lesson;
            for (var times = random.Next(1, 6); times > 0; times--)
            {
                text = Damage.Of(text, random);
            }

            var compilation = ScenarioCompiler.Compile(SourceSet.Of(("lesson.yaml", text)).Upon(new ParentFound(Extending.SpringLesson.Spring)));
            Assert.Equal(compilation.Diagnostics.Any(d => d.Severity == Severity.Error), compilation.Scenario is null);
            Assert.All(compilation.Diagnostics, d => Assert.Equal("lesson.yaml", d.File));
        });
    }

    [Fact]
    public void A_scenario_of_nothing_is_answered()
    {
        Assert.Null(ScenarioCompiler.Compile(new SourceSet([])).Scenario);
        Assert.Null(ScenarioCompiler.Compile(SourceSet.Of(("scenario.yaml", ""))).Scenario);
    }

    [Fact]
    public void Letters_that_are_no_text_are_answered()
    {
        var compilation = ScenarioCompiler.Compile(new SourceSet([SourceText.FromBytes("scenario.yaml", [0x73, 0x3A, 0x20, 0xE9, 0xE8])]));
        Assert.Contains(compilation.Diagnostics, d => d.Code == "F101");
    }

    /// <summary>What separates lines elsewhere, alone on a line and further in than the text: nothing is left of it.</summary>
    [Theory]
    [InlineData('\u000B')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    public void A_line_of_a_sign_that_nobody_sees_is_answered(char sign)
    {
        var text = $"glossary:\n  - term: A word\n    text: |\n      It means something.\n      {sign}\n      And more.\n";
        Assert.Equal("F107", Assert.Single(ScenarioCompiler.Compile(SourceSet.Of([.. Samples.Spring(), ("z.yaml", text)])).Diagnostics).Code);
    }

    [Fact]
    public void A_file_beyond_all_measure_is_not_read()
    {
        var compilation = ScenarioCompiler.Compile(SourceSet.Of(("scenario.yaml", new string('-', SourceText.LargestSize + 1))));
        Assert.Contains(compilation.Diagnostics, d => d.Code == "F103");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    [InlineData("- ")]
    [InlineData("min(")]
    [InlineData("fear + ")]
    [InlineData("[")]
    public void Endless_nesting_is_answered(string piece)
    {
        var text = "endings:\n  - id: x\n    title: x\n    text: x\n    if: " + string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + "\n";
        Assert.Null(ScenarioCompiler.Compile(SourceSet.Of([.. Samples.Spring(), ("z.yaml", text)])).Scenario);
    }
}
