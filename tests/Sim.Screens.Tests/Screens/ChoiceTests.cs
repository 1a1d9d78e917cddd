using Sim.Screens.Screens;
using Sim.Screens.Tests.Terminals;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Screens;

/// <summary>Lists: numbers, arrows, the mouse, and what is closed.</summary>
public class ChoiceTests
{
    [Fact]
    public void A_closed_act_can_be_read_and_not_done()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('1', '7');
        Assert.Contains("The Minister of", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter);
        Assert.IsType<NoticeScreen>(window.Stage.Top);
        Assert.Contains("Closed: Call a parade", window.Text, StringComparison.Ordinal);
        Assert.Contains("│ The Minister of Defence is not appointed.", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter, '7', Key.Enter, Key.Esc);
        Assert.IsType<ActsScreen>(window.Stage.Top);
        Assert.Empty(shelves.Saved);
    }

    [Fact]
    public void A_closed_option_cannot_be_voted_for_by_key_or_click()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('2');
        var before = shelves.Saved.Count;
        window.Press('3', Key.Enter);
        Assert.Contains("Closed: Release all", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter);
        window.ClickOn("Release all");
        Assert.IsType<NoticeScreen>(window.Stage.Top);
        window.Press(Key.Enter);
        Assert.IsType<SessionScreen>(window.Stage.Top);
        Assert.Equal(before, shelves.Saved.Count);
    }

    [Fact]
    public void Where_a_number_would_decide_it_only_moves_the_pointer()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('2');
        var before = shelves.Saved.Count;
        window.Press('2');
        Assert.Contains("▸2  Release nobody", window.Text, StringComparison.Ordinal);
        Assert.Contains("All stays as it is.", window.Text, StringComparison.Ordinal);
        Assert.Equal(before, shelves.Saved.Count);
    }

    [Fact]
    public void Arrows_go_round_the_list()
    {
        using var window = new Window();
        new Shelves().Menu(window);
        window.Press(Key.CursorUp);
        Assert.Contains("▸4  Leave", window.Text, StringComparison.Ordinal);
        window.Press(Key.CursorDown);
        Assert.Contains("▸1  New game", window.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_shows_an_entry_and_a_second_one_takes_it()
    {
        using var window = new Window();
        new Shelves().Menu(window);
        window.ClickOn("New game");
        Assert.IsType<ScenarioScreen>(window.Stage.Top);
        window.ClickOn("2  A scenario");
        Assert.IsType<ScenarioScreen>(window.Stage.Top);
        Assert.Contains("there is no number", window.Text, StringComparison.Ordinal);
        window.ClickOn("2  A scenario");
        Assert.IsType<NoticeScreen>(window.Stage.Top);
    }

    [Fact]
    public void A_click_on_the_bar_is_its_key()
    {
        using var window = new Window();
        new Shelves().Desk(window);
        window.ClickOn("people");
        Assert.IsType<PeopleScreen>(window.Stage.Top);
        window.ClickOn("back");
        Assert.IsType<DeskScreen>(window.Stage.Top);
    }

    [Fact]
    public void Letters_work_large_and_small_and_so_do_their_function_keys()
    {
        using var window = new Window();
        new Shelves().Desk(window);
        foreach (var key in new Key[] { 'p', 'P', Key.F2 })
        {
            window.Press(key);
            Assert.IsType<PeopleScreen>(window.Stage.Top);
            window.Press(Key.Esc);
        }
    }
}
