using Sim.Screens.Tests.Terminals;
using Sim.Screens.Themes;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Screens;

/// <summary>What screens look like, as text, at the home size and at a larger one.</summary>
public class ExpectedScreenTests
{
    public static TheoryData<int, int> Sizes => new() { { 80, 24 }, { 120, 40 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_page_with_everything(int columns, int rows)
    {
        using var window = new Window(columns, rows);
        window.Stage.Push(new SampleScreen(window.Stage, SamplePages.Everything));
        window.Open();
        Expected.Same($"everything-{columns}", window.Text);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_menu(int columns, int rows)
    {
        using var window = new Window(columns, rows);
        new Shelves().Menu(window);
        Expected.Same($"menu-{columns}", window.Text);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_desk(int columns, int rows)
    {
        using var window = new Window(columns, rows);
        new Shelves().Desk(window);
        Expected.Same($"desk-{columns}", window.Text);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Acts_with_the_card_of_one(int columns, int rows)
    {
        using var window = new Window(columns, rows);
        new Shelves().Desk(window);
        window.Press('1', Key.CursorDown, Key.CursorDown);
        Expected.Same($"acts-{columns}", window.Text);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_session(int columns, int rows)
    {
        using var window = new Window(columns, rows);
        new Shelves().Desk(window);
        window.Press('2');
        Expected.Same($"session-{columns}", window.Text);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_question_in_a_box(int columns, int rows)
    {
        using var window = new Window(columns, rows);
        new Shelves().Desk(window);
        window.Press(Key.Q.WithCtrl);
        Expected.Same($"quit-{columns}", window.Text);
    }

    [Fact]
    public void A_page_in_the_signs_of_a_typewriter()
    {
        using var window = new Window(80, 24, new Theme(Ink.None, Marks.Ascii));
        window.Stage.Push(new SampleScreen(window.Stage, SamplePages.Everything));
        window.Open();
        Expected.Same("everything-ascii", window.Text);
    }

    [Fact]
    public void A_trend()
    {
        using var window = new Window();
        new Shelves().Desk(window);
        window.Press('2', Key.Enter, Key.Enter, Key.Enter, 't');
        Expected.Same("trend-80", window.Text);
    }
}
