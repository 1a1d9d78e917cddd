namespace Sim.Screens.Tests.Guarding;

/// <summary>The program in a real terminal: on every way out the game is saved and the terminal is as it was.</summary>
public sealed class TerminalGuardTests : IDisposable
{
    private const int Hangup = 1, Interrupt = 2, Quit = 3, Terminate = 15;
    private readonly string _saves = Directory.CreateTempSubdirectory("sim-guard-").FullName;

    public static TheoryData<int> Signals => [Interrupt, Quit, Terminate];

    [Theory]
    [MemberData(nameof(Signals))]
    public void On_a_signal_the_game_is_saved_and_the_terminal_given_back(int signal)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var terminal = AtTheDesk();
        terminal.Signal(signal);
        Assert.Equal(128 + signal, terminal.Ended());
        AssertGivenBack(terminal);
        Assert.NotEmpty(Saved());
    }

    [Fact]
    public void Left_by_its_own_question_it_gives_the_terminal_back()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var terminal = AtTheDesk();
        terminal.Type("\u0011");
        terminal.Await("Leave Sim?");
        terminal.Type("2");
        Assert.Equal(0, terminal.Ended());
        AssertGivenBack(terminal);
        Assert.NotEmpty(Saved());
    }

    [Fact]
    public void A_hangup_saves_and_ends_at_once()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var terminal = AtTheDesk();
        terminal.Signal(Hangup);
        Assert.Equal(128 + Hangup, terminal.Ended());
        Assert.NotEmpty(Saved());
    }

    [Fact]
    public void A_window_that_is_closed_leaves_no_orphan_and_a_saved_game()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var terminal = AtTheDesk();
        terminal.Close();
        Assert.Equal(128 + Hangup, terminal.Ended());
        Assert.NotEmpty(Saved());
    }

    public void Dispose() => Directory.Delete(_saves, recursive: true);

    private Pty AtTheDesk()
    {
        var terminal = new Pty(_saves, "play", "first-hundred-days", "--as", "malenkov", "--seed", "7");
        terminal.Await("Act on your own initiative");
        // A decision, so that there is something to save.
        terminal.Type("2");
        terminal.Await("In session");
        return terminal;
    }

    private string[] Saved() => Directory.GetFiles(_saves, "*", SearchOption.AllDirectories);

    private static void AssertGivenBack(Pty terminal)
    {
        Assert.True(terminal.IsOff("1049"), "The second screen is still shown.");
        Assert.True(terminal.IsOff("25", onMeansHigh: false), "The cursor is still hidden.");
        Assert.True(terminal.IsOff("1003") && terminal.IsOff("1006"), "The mouse is still reported.");
        Assert.True(terminal.IsOff("2004"), "Pastes are still bracketed.");
        Assert.True(terminal.IsAsBefore, "Echo and lines are not as they were.");
    }
}
