using Sim.Screens.Screens;
using Sim.Screens.Stages;
using Sim.Screens.Tests.Terminals;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Screens;

/// <summary>Looking changes nothing.</summary>
public class LookingTests
{
    private static readonly Key[] Harmless =
    [
        Key.CursorDown, Key.CursorUp, Key.CursorLeft, Key.CursorRight, Key.PageDown, Key.PageUp, Key.Home, Key.End, Key.Tab, Key.Space,
        Key.Delete, Key.Backspace, '0', '3', '9', 's', 'x', 'z', 'ф', Key.F1, Key.Esc,
    ];

    [Fact]
    public void No_screen_and_no_key_for_looking_changes_the_game()
    {
        foreach (var walk in Walks.Screens.Where(w => w is not ([var only]) || only != (Key)'2'))
        {
            using var window = new Window();
            var lobby = new Shelves().Desk(window);
            var before = lobby.Sitting!.View.Situation.Hash();
            window.Press(walk);
            Assert.Equal(before, lobby.Sitting.View.Situation.Hash());
            foreach (var key in Harmless)
            {
                window.Press(key);
            }

            Assert.Equal(before, lobby.Sitting.View.Situation.Hash());
        }
    }

    [Fact]
    public void No_key_for_looking_casts_a_vote()
    {
        using var window = new Window();
        var lobby = new Shelves().Desk(window);
        window.Press('2');
        var before = lobby.Sitting!.View.Situation.Hash();
        foreach (var key in Harmless)
        {
            window.Press(key);
        }

        Assert.Equal(before, lobby.Sitting.View.Situation.Hash());
    }

    [Fact]
    public void Every_key_of_a_screen_stands_on_its_bar()
    {
        foreach (var walk in Walks.Screens)
        {
            using var window = new Window();
            new Shelves().Desk(window);
            window.Press(walk);
            foreach (var key in window.Stage.AllKeys(window.Stage.Top!))
            {
                Assert.Contains($"{key.Shown} {key.Does}", window.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Help_tells_every_key_of_the_screen_below()
    {
        using var window = new Window(120, 40);
        new Shelves().Desk(window);
        var keys = window.Stage.AllKeys(window.Stage.Top!).ToList();
        window.Press('?');
        Assert.IsType<HelpScreen>(window.Stage.Top);
        Assert.All(keys, k => Assert.Matches($@"{System.Text.RegularExpressions.Regex.Escape(k.Shown)}\s+{k.Does}", window.Text));
    }

    [Fact]
    public void Every_screen_says_what_it_is_for()
    {
        foreach (var walk in Walks.Screens)
        {
            using var window = new Window();
            new Shelves().Desk(window);
            window.Press(walk);
            Assert.True(window.Stage.Top!.About.Length > 10);
            Assert.True(window.Stage.Top.Title.Length > 0);
        }
    }

    [Fact]
    public void Going_back_leads_to_the_screen_one_came_from()
    {
        using var window = new Window();
        new Shelves().Desk(window);
        window.Press('2');
        var session = window.Stage.Top;
        window.Press('p', Key.F1, Key.Esc, Key.Esc);
        Assert.Same(session, window.Stage.Top);
    }
}
