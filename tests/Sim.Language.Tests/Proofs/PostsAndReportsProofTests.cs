using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Tests.Proofs;

/// <summary>What demoting, filling a vacant post, looking, and the numbers that are worked out from others can bring about is never called impossible.</summary>
public sealed class PostsAndReportsProofTests
{
    private const string Informant = """
        informants:
          - id: envoys
            title: the envoys
            interest: They write what is read with pleasure.
            each: country
            tells:
              - country.resent -10
            grade: likely

        """;

    [Theory]
    // Posts: zhukov has none and molotov none at the start; premier is malenkov's, the other is vacant.
    [InlineData("demote target", "premier is vacant")]
    [InlineData("demote malenkov", "premier is vacant and malenkov is active")]
    [InlineData("demote target", "malenkov is candidate")]
    [InlineData("demote target", "malenkov.authority < 5 and malenkov.state < 30")]
    [InlineData("demote target", "vacancies = 2")]
    [InlineData("appoint target to vacant", "first_secretary is zhukov")]
    [InlineData("appoint target to vacant", "first_secretary is malenkov and premier is malenkov")]
    [InlineData("appoint target to vacant", "vacancies = 0")]
    [InlineData("appoint zhukov to vacant", "first_secretary is zhukov and zhukov.party > 0")]
    [InlineData("after 2 turns: demote premier", "premier is vacant")]
    [InlineData("after 2 turns: appoint beria to vacant", "first_secretary is beria")]
    // Reports: what is told may be anything in the range of the number, also what it never is.
    [InlineData("see target", "told(gdr.resent) > 95")]
    [InlineData("see target", "told(poland.resent) < 5 and poland.resent > 30")]
    [InlineData("see target", "told(gdr.resent) != gdr.resent")]
    // Numbers that are worked out from others move with them.
    [InlineData("living +30", "when(fear > 0, living, 0) + 1 > 60")]
    [InlineData("living +30", "when(happened(nothing_yet), 0, living) * 2 > 120")]
    [InlineData("living +30", "max(when(living > 50, 70, 10), 0) >= 70")]
    [InlineData("living +30", "happened(shops_full)")]
    [InlineData("living +30", "elsewhere(rising) >= 1")]
    [InlineData("living +30", "elsewhere(rising) + 1 >= 2")]
    [InlineData("trust(everyone, target) +20", "trusted(malenkov) > 90")]
    public void What_can_come_about_is_not_called_impossible(string effect, string condition)
    {
        var never = Found(effect, condition).Where(f => f.Code.StartsWith('L') && f.Message.Contains("never", StringComparison.Ordinal)).ToList();
        Assert.True(never.Count == 0, DiagnosticPrinter.Print(never));
    }

    [Theory]
    [InlineData("demote target", "vacancies > 2")]
    [InlineData("see target", "told(gdr.resent) > 100")]
    [InlineData("living +30", "elsewhere(rising) > 2")]
    [InlineData("living +30", "trusted(malenkov) > 100")]
    [InlineData("living +30", "when(fear > 0, 3, 1) > 4")]
    public void What_cannot_come_about_still_is(string effect, string condition) =>
        Assert.Contains(Found(effect, condition), f => f.Code.StartsWith('L'));

    private static IReadOnlyList<Diagnostic> Found(string effect, string condition)
    {
        var target = effect.Contains("see target", StringComparison.Ordinal) ? "country" : "person";
        var mistake = SourceText.FromText("own.yaml", $"""
            {Informant}acts:
              - id: an_act
                title: An act
                text: Something is done.
                target: {target}
                effects:
                  - "{effect}"
                seen: public
                outcome: It is done.
            events:
              - id: nothing_yet
                title: Something
                text: It happens.
                chance: 50
                invented: because it is a test
              - id: shops_full
                title: The shops are full
                text: It happens.
                if: when(fear > 0, living, 0) + 1 > 60
                invented: because it is a test
            endings:
              - id: an_ending
                title: An ending
                if: {condition}
                text: So it was.
            """);
        var compilation = ScenarioCompiler.Compile(new SourceSet([.. Samples.Spring().Select(file => SourceText.FromText(file.File, file.Text)), mistake]));
        Assert.DoesNotContain(compilation.Diagnostics, f => f.Severity == Severity.Error);
        return [.. compilation.Diagnostics.Where(f => f.File == "own.yaml")];
    }
}
