using Sim.Language.Diagnostics;
using Sim.Language.Formatting;
using Sim.Language.Sources;

namespace Sim.Language.Tests.Formatting;

/// <summary>Whatever happened to a file: it is written anew so that it means the same, or it is left alone.</summary>
public sealed class FormatterMutationTests
{
    [Theory]
    [InlineData(6)]
    [InlineData(2)]
    public void Five_hundred_damaged_scenarios_mean_the_same_before_and_after(int seed)
    {
        var files = Samples.Forms();
        var written = 0;
        Parallel.For(0, 500, number =>
        {
            var random = new Random((seed * 1_000_000) + number);
            var before = ((string File, string Text)[])files.Clone();
            var which = random.Next(before.Length);
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                before[which].Text = Damage.Of(before[which].Text, random);
            }

            var after = ((string File, string Text)[])before.Clone();
            var formatted = Formatter.Format(SourceText.FromText(before[which].File, before[which].Text));
            if (formatted.Text is { } text)
            {
                Interlocked.Increment(ref written);
                after[which].Text = text;
                Assert.Equal(Yaml.Leaves(formatted), Yaml.Leaves(text));
                Assert.Equal(text, Formatter.Format(SourceText.FromText(before[which].File, text)).Text);
                Assert.Equal(Meaning(before), Meaning(after));
            }
            else
            {
                // There is a mistake in it. That it could not be written for sure is said of no file that can be read.
                Assert.Matches("^Line [0-9]+ must be mended first|^It holds a sign", formatted.Problem);
            }
        });
        Assert.InRange(written, 200, 500);
    }

    /// <summary>The scenario, or where there is none the mistakes in it, which are no longer on the same lines.</summary>
    private static string Meaning((string File, string Text)[] files)
    {
        var compilation = ScenarioCompiler.Compile(SourceSet.Of(files));
        return compilation.Scenario is { } scenario
            ? Portrait.Of(scenario)
            : string.Join('\n', compilation.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.File} {WithoutPlaces(d.Message)}").Order(StringComparer.Ordinal));
    }

    private static string WithoutPlaces(string message) => System.Text.RegularExpressions.Regex.Replace(message, "line [0-9]+(, column [0-9]+)?", "line");
}
