using Sim.Screens.Screens;
using Sim.Screens.Tests.Terminals;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Screens;

/// <summary>Leaving asks, saves, and is never a slip.</summary>
public class LeavingTests
{
    public static TheoryData<string> QuitKeys => ["Ctrl+Q", "Ctrl+C"];

    [Theory]
    [MemberData(nameof(QuitKeys))]
    public void Leaving_asks_and_the_game_is_saved(string key)
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        Assert.True(Key.TryParse(key, out var quit));
        window.Press(quit);
        Assert.IsType<QuitScreen>(window.Stage.Top);
        Assert.Single(shelves.Saved);
        Assert.Contains("The game is saved", window.Text, StringComparison.Ordinal);
        Assert.False(window.Stage.StopRequested);
        window.Press('1');
        Assert.IsType<DeskScreen>(window.Stage.Top);
        window.Press(quit, '2');
        Assert.True(window.Stage.StopRequested);
    }

    [Fact]
    public void Esc_goes_back_step_by_step_and_never_out()
    {
        using var window = new Window();
        new Shelves().Menu(window);
        window.Press('1', Key.Enter, Key.Enter);
        Assert.IsType<SeedScreen>(window.Stage.Top);
        for (var i = 0; i < 10; i++)
        {
            window.Press(Key.Esc);
        }

        Assert.IsType<TitleScreen>(window.Stage.Top);
        Assert.False(window.Stage.StopRequested);
    }

    [Fact]
    public void At_the_desk_Esc_opens_the_menu_of_the_game_and_closes_it_again()
    {
        using var window = new Window();
        new Shelves().Desk(window);
        window.Press(Key.Esc);
        Assert.IsType<PauseScreen>(window.Stage.Top);
        window.Press(Key.Esc);
        Assert.IsType<DeskScreen>(window.Stage.Top);
    }

    [Fact]
    public void Every_decision_is_saved_as_it_is_taken()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('1', '4', Key.Enter);
        Assert.Equal("act speech", shelves.Saved[^1].Decisions.Single().Decision.Line);
    }

    [Fact]
    public void A_save_that_fails_is_told_and_the_game_goes_on()
    {
        using var window = new Window();
        var shelves = new Shelves { Fault = "the disk is full" };
        shelves.Desk(window);
        window.Press('1', '4', Key.Enter);
        Assert.Contains("the disk is full", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter, Key.Enter);
        Assert.Contains("NOT SAVED", window.Text, StringComparison.Ordinal);
        window.Press(Key.Q.WithCtrl);
        Assert.Contains("NOT saved: the disk is full", window.Text, StringComparison.Ordinal);
        window.Press('1');
        shelves.Fault = null;
        window.Press('1', '3', Key.Enter);
        Assert.Equal(2, shelves.Saved[^1].Decisions.Length);
        window.Press(Key.Enter);
        Assert.DoesNotContain("NOT SAVED", window.Text, StringComparison.Ordinal);
    }
}
