using Sim.Language.Diagnostics;

namespace Sim.Language.Tests;

/// <summary>A finding with two places is printed with carets under both: on one line, on two, and in two files.</summary>
public sealed class SecondPlaceTests
{
    private static readonly Diagnostic Finding = new("L601", Severity.Warning, "a.yaml", 7, 5, 7, 15, "This can never hold.", "Did you mean 'or'?", "if: fear >= 60 and fear < 40");

    [Fact]
    public void Two_places_on_one_line_share_it() => Assert.Equal(
        "a.yaml:7:5  L601 warning  This can never hold.\n  7 | if: fear >= 60 and fear < 40\n    |     ^^^^^^^^^^     ^^^^^^^^^  no number is both\n  Did you mean 'or'?\n",
        DiagnosticPrinter.Print(Finding with { Other = new OtherPlace("a.yaml", 7, 20, 7, 29, "no number is both", Finding.AuthorLine) }));

    [Fact]
    public void The_order_on_the_line_makes_no_difference() => Assert.Equal(
        "a.yaml:7:20  L601 warning  This can never hold.\n  7 | if: fear >= 60 and fear < 40\n    |     ^^^^^^^^^^     ^^^^^^^^^  no number is both\n  Did you mean 'or'?\n",
        DiagnosticPrinter.Print(Finding with { Column = 20, EndColumn = 29, Other = new OtherPlace("a.yaml", 7, 5, 7, 15, "no number is both", Finding.AuthorLine) }));

    [Fact]
    public void Two_lines_of_one_file_are_both_shown() => Assert.Equal(
        "a.yaml:7:5  L601 warning  This can never hold.\n  7 | if: fear >= 60 and fear < 40\n    |     ^^^^^^^^^^\n  12 | from: here\n     | ^^^^  it begins here\n  Did you mean 'or'?\n",
        DiagnosticPrinter.Print(Finding with { Other = new OtherPlace("a.yaml", 12, 1, 12, 5, "it begins here", "from: here") }));

    [Fact]
    public void Another_file_is_named() => Assert.Equal(
        "a.yaml:7:5  L601 warning  This can never hold.\n  7 | if: fear >= 60 and fear < 40\n    |     ^^^^^^^^^^\n  b.yaml:2:1\n  2 | start: 40\n    | ^^^^^^^^^\n  Did you mean 'or'?\n",
        DiagnosticPrinter.Print(Finding with { Other = new OtherPlace("b.yaml", 2, 1, 2, 10, "", "start: 40") }));

    [Fact]
    public void Places_too_far_apart_for_a_screen_are_shown_one_after_the_other()
    {
        var line = "if: fear >= 60 and " + string.Join(" and ", Enumerable.Repeat("living > 3", 12)) + " and fear < 40";
        var printed = DiagnosticPrinter.Print(Finding with { AuthorLine = line, Other = new OtherPlace("a.yaml", 7, line.Length - 8, 7, line.Length + 1, "no number is both", line) });
        var lines = printed.Split('\n');
        Assert.All(lines.Where(shown => shown.Contains('|', StringComparison.Ordinal)), shown => Assert.InRange(shown.Length, 1, 130));
        Assert.Equal(2, lines.Count(shown => shown.Contains('^', StringComparison.Ordinal)));
        Assert.Contains("^^^^^^^^^  no number is both", printed, StringComparison.Ordinal);
    }
}
