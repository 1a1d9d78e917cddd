using Sim.Language.Diagnostics;

namespace Sim.Language.Tests;

/// <summary>An author may say that he knows of a finding, and why it is meant so.</summary>
public sealed class SuppressionTests
{
    private const string Strike = """
        events:
          - id: strike
            title: A strike
            text: TBD, say where.
            invented: because this is a test
          - id: other
            title: Another
            text: Nothing happens.
            invented: because this is a test

        """;

    [Theory]
    [InlineData("events.strike")]
    [InlineData("z.yaml")]
    public void A_finding_is_not_told_where_its_author_says_why(string place) => Assert.Equal("", Told(Strike + Suppress("T905", place)));

    [Theory]
    [InlineData("T905", "events.other", "There is no finding T905 in 'events.other' to suppress.")]
    [InlineData("T902", "events.strike", "There is no finding T902 in 'events.strike' to suppress.")]
    [InlineData("T905", "other.yaml", "There is no finding T905 in 'other.yaml' to suppress.")]
    [InlineData("T905", "events.strke", "'events.strke' names no file and nothing in a section.")]
    [InlineData("the first", "events.strike", "'the first' is not the code of a finding.")]
    public void A_suppression_that_suppresses_nothing_is_told(string code, string place, string expected)
    {
        var told = Told(Strike + Suppress(code, place));
        Assert.Contains("T905 warning", told, StringComparison.Ordinal);
        Assert.Contains($"C996 warning  {expected}", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_cannot_be_suppressed()
    {
        var told = Told("events:\n  - id: strike\n    title: A strike\n    text: It happens.\n" + Suppress("H803", "events.strike"));
        Assert.Contains("H803 error", told, StringComparison.Ordinal);
        Assert.Contains("C996 warning  H803 (line 2) is an error, and errors cannot be suppressed.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_needs_its_reason() =>
        Assert.Contains("S203 error", Told(Strike + "suppress:\n  - code: T905\n    place: events.strike\n"), StringComparison.Ordinal);

    [Fact]
    public void What_only_play_finds_may_wait() => Assert.DoesNotContain("C996", Told(Strike + Suppress("P951", "events.strike")), StringComparison.Ordinal);

    [Fact]
    public void What_is_found_later_is_sifted_too()
    {
        var compiled = Compiled(Strike + Suppress("P951", "events.strike"));
        var seen = new Diagnostic("P951", Severity.Warning, "z.yaml", 2, 3, 2, 5, "Never seen.", "", "");
        Assert.Equal(6, Assert.Single(compiled.Unsuppressed([seen, seen with { Line = 6 }])).Line);
    }

    private static string Suppress(string code, string place) => $"suppress:\n  - code: {code}\n    place: {place}\n    because: it is meant so\n";

    private static string Told(string text) => DiagnosticPrinter.Print(Compiled(text).Diagnostics);

    private static Compilation Compiled(string text) => ScenarioCompiler.Compile(Samples.SetOf([.. Samples.Spring(), ("z.yaml", text)]));
}
