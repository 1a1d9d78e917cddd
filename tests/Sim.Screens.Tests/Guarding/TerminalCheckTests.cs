using Sim.Screens.Guarding;
using Sim.Screens.Tests.Terminals;

namespace Sim.Screens.Tests.Guarding;

/// <summary>Without a terminal the screens refuse at once and name the other way.</summary>
public class TerminalCheckTests
{
    [Fact]
    public void A_terminal_will_do() => Assert.Null(TerminalCheck.Refusal("xterm-256color", redirected: false, () => true));

    [Theory]
    [InlineData("xterm", true, true)]
    [InlineData("xterm", false, false)]
    [InlineData("dumb", false, true)]
    public void Without_one_that_can_show_screens_plain_lines_are_offered(string term, bool redirected, bool attached) =>
        Assert.Contains("--plain", TerminalCheck.Refusal(term, redirected, () => attached), StringComparison.Ordinal);

    [Fact]
    public void The_program_ends_with_exit_code_2_and_touches_nothing()
    {
        var output = new StringWriter();
        var result = ScreenProgram.Run(
            new ScreenOptions { Terminal = new TerminalHands(output, output, Redirected: true), Environment = _ => null },
            new Shelves().Shelf);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--plain", result.Message, StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }
}
