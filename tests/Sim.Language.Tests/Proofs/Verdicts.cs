using System.Text;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Tests.Proofs;

/// <summary>What the checker says of conditions: each stands in an ending of its own, so that the line tells which is meant.</summary>
internal static class Verdicts
{
    private const int LinesOfAnEnding = 4;

    public static string[] Of(IReadOnlyList<string> conditions) => Of(conditions, "L620");

    /// <summary>By their words and the rules of the game alone, without asking what a game can come to.</summary>
    public static string[] OfWords(IReadOnlyList<string> conditions) => Of(conditions, "");

    private static string[] Of(IReadOnlyList<string> conditions, string besides)
    {
        var verdicts = new string[conditions.Count];
        Array.Fill(verdicts, "possible");
        foreach (var found in Compile(conditions).Diagnostics)
        {
            var verdict = found.Code == "L601" || found.Code == besides ? "never" : found.Code == "L602" ? "always" : null;
            if (found.File == "conditions.yaml" && verdict is not null && !found.Message.StartsWith("This part", StringComparison.Ordinal))
            {
                verdicts[(found.Line - 2) / LinesOfAnEnding] = verdict;
            }
        }

        return verdicts;
    }

    /// <summary>The small world with an ending for each condition.</summary>
    public static Compilation Compile(IEnumerable<string> conditions)
    {
        var text = new StringBuilder("endings:\n");
        foreach (var (number, condition) in conditions.Index())
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  - id: ending_{number}\n    title: An ending\n    if: {condition}\n    text: It ends.\n");
        }

        var compilation = ScenarioCompiler.Compile(SourceSet.Of([.. Samples.Spring(), ("conditions.yaml", text.ToString())]));
        Assert.DoesNotContain(compilation.Diagnostics, found => found.Severity == Severity.Error);
        return compilation;
    }
}
