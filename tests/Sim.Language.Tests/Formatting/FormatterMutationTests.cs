using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Formatting;
using Sim.Language.Sources;

namespace Sim.Language.Tests.Formatting;

/// <summary>Whatever happened to a file: it is written anew so that it means the same, or it is left alone. More on demand: SIM_MUTATIONS=20000.</summary>
public sealed partial class FormatterMutationTests
{
    private static readonly int Many = int.TryParse(Environment.GetEnvironmentVariable("SIM_MUTATIONS"), out var many) ? many : 400;

    [Fact]
    public void Damaged_scenarios_mean_the_same_before_and_after()
    {
        var files = Samples.Forms();
        var written = 0;
        Parallel.For(0, Many, number =>
        {
            var (which, text) = Damaged(files, 2_000_000 + number);
            if (Anew(files[which].File, text) is { } anew)
            {
                Interlocked.Increment(ref written);
                Assert.Equal(Meaning(files, which, text), Meaning(files, which, anew));
            }
        });
        Assert.InRange(written, Many / 3, Many);
    }

    [Fact]
    public void Damaged_files_of_shipped_scenarios_are_plain_yaml_afterwards()
    {
        var files = Directory.GetDirectories(Samples.Shipped()).Order(StringComparer.Ordinal).SelectMany(Samples.Read).ToArray();
        var written = 0;
        Parallel.For(0, Many, number =>
        {
            var (which, text) = Damaged(files, 6_000_000 + number);
            if (Anew(files[which].File, text) is not null)
            {
                Interlocked.Increment(ref written);
            }
        });
        Assert.InRange(written, Many / 3, Many);
    }

    private static (int Which, string Text) Damaged((string File, string Text)[] files, int seed)
    {
        var random = new Random(seed);
        var which = random.Next(files.Length);
        var text = files[which].Text;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            text = Damage.Of(text, random);
        }

        return (which, text);
    }

    /// <summary>The file written anew, once and for all, and as an established reader reads it too; null where it is left alone with a reason.</summary>
    private static string? Anew(string file, string text)
    {
        var formatted = Formatter.Format(SourceText.FromText(file, text));
        if (formatted.Text is not { } anew)
        {
            // There is a mistake in it. That it could not be written for sure is said of no file that can be read.
            Assert.Matches("^Line [0-9]+ must be mended first|^It holds a sign", formatted.Problem);
            return null;
        }

        Assert.Equal(Yaml.Leaves(formatted), Yaml.Leaves(anew));
        Assert.Equal(anew, Formatter.Format(SourceText.FromText(file, anew)).Text);
        return anew;
    }

    /// <summary>The scenario, or where there is none the mistakes in it, which are no longer on the same lines.</summary>
    private static string Meaning((string File, string Text)[] files, int which, string text)
    {
        var compilation = ScenarioCompiler.Compile(SourceSet.Of([.. files.Select((file, i) => i == which ? (file.File, text) : file)]));
        return compilation.Scenario is { } scenario
            ? Portrait.Of(scenario)
            : string.Join('\n', compilation.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.File} {Places().Replace(d.Message, "line")}").Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("line [0-9]+(, column [0-9]+)?")]
    private static partial Regex Places();
}
