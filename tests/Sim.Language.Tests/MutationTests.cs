using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Tests;

/// <summary>Whatever happens to a text, its author gets an answer: never an exception, never a scenario with errors.</summary>
public sealed class MutationTests
{
    private static readonly string[] Snippets =
        ["\t", "  ", "\n", "\n\n", ":", ": ", "- ", "\"", "'", "“", "”", "[", "]", "{", "}", "|", ">", "#", "&x ", "*x", "!x ", "<<: x\n", "(", ")", "and ", "nad ", "=", "==", "-5", "999999999999", "0", "…", "\u00A0", "\u200B", "\u2028", "– ", "• ", "\r", "\uFEFF", "й", "event: x\n", "- id: fear\n", "after 3 turns: ", "if: ", "{actor}", "1953-02-30", "\0", "\uD800"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Five_thousand_damaged_scenarios_are_answered(int seed)
    {
        var files = Samples.Forms();
        Parallel.For(0, 5000, number =>
        {
            var random = new Random((seed * 10_000) + number);
            var damaged = ((string File, string Text)[])files.Clone();
            var which = random.Next(damaged.Length);
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                damaged[which].Text = Damaged(damaged[which].Text, random);
            }

            var compilation = ScenarioCompiler.Compile(SourceSet.Of(damaged));
            Assert.Equal(compilation.Diagnostics.Any(d => d.Severity == Severity.Error), compilation.Scenario is null);
            Assert.All(compilation.Diagnostics, d => Assert.True(d.Line >= 1 && d.Column >= 1 && d.Message.Length > 0, d.ToString()));
            DiagnosticPrinter.Print(compilation.Diagnostics);
        });
    }

    [Fact]
    public void A_thousand_damaged_lessons_are_answered()
    {
        var lesson = File.ReadAllText(Path.Combine(Samples.Folder(), "Accepted", "extends", "ten-per-cent.yaml"));
        Parallel.For(0, 1000, number =>
        {
            var random = new Random(number);
            var text = lesson;
            for (var times = random.Next(1, 6); times > 0; times--)
            {
                text = Damaged(text, random);
            }

            var compilation = ScenarioCompiler.Compile(SourceSet.Of(("lesson.yaml", text)).Upon(new ParentFound(Extending.Lesson.Spring)));
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

    private static string Damaged(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        var snippet = Snippets[random.Next(Snippets.Length)];
        switch (random.Next(5))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, snippet);
            case 2:
                return text.Remove(at, length).Insert(at, snippet);
            case 3:
                return text.Insert(random.Next(text.Length + 1), text.Substring(at, length));
            default:
                var lines = text.Split('\n').ToList();
                var line = random.Next(lines.Count);
                var moved = lines[line];
                lines.RemoveAt(line);
                lines.Insert(random.Next(lines.Count + 1), random.Next(2) == 0 ? moved : "  " + moved);
                return string.Join('\n', lines);
        }
    }
}
