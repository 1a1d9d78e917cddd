using Sim.Screens.Screens;
using Sim.Screens.Tests.Terminals;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Screens;

/// <summary>Windows of every size, and windows that change it.</summary>
public class SizeTests
{
    public static TheoryData<int, int> Sizes => new() { { 1, 1 }, { 10, 2 }, { 20, 5 }, { 40, 10 }, { 79, 24 }, { 80, 23 }, { 80, 24 }, { 200, 60 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_screen_bears_every_size(int columns, int rows)
    {
        using var window = new Window();
        new Shelves().Desk(window);
        Walks.Through(window, () =>
        {
            var there = window.Stage.Top;
            window.Resize(columns, rows);
            window.Resize(80, 24);
            Assert.Same(there, window.Stage.Top);
        });
    }

    [Fact]
    public void A_window_as_large_as_a_wall_is_filled()
    {
        using var window = new Window(500, 150);
        new Shelves().Desk(window);
        window.Press('2');
        Assert.IsType<SessionScreen>(window.Stage.Top);
        Assert.Contains("Release nobody", window.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(79, 24)]
    [InlineData(80, 23)]
    [InlineData(40, 10)]
    public void A_window_that_is_too_small_says_so_and_hides_nothing_for_good(int columns, int rows)
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        var before = window.Text;
        window.Resize(columns, rows);
        Assert.StartsWith("Make the window larger.", window.Text, StringComparison.Ordinal);
        window.Press('2', Key.Enter);
        Assert.Empty(shelves.Saved);
        window.Resize(80, 24);
        Assert.Equal(before, window.Text);
    }

    [Fact]
    public void A_window_that_is_too_small_can_be_left()
    {
        using var window = new Window(40, 10);
        new Shelves().Desk(window);
        window.Press(Key.Q.WithCtrl);
        Assert.True(window.Stage.StopRequested);
    }

    [Fact]
    public void The_reader_keeps_his_place_when_the_window_changes()
    {
        using var window = new Window();
        window.Stage.Push(new SampleScreen(window.Stage, SamplePages.Long));
        window.Open();
        for (var i = 0; i < 3; i++)
        {
            window.Press(Key.PageDown);
        }

        var first = FirstParagraph(window);
        foreach (var (columns, rows) in new[] { (120, 40), (200, 60), (81, 24), (132, 30), (80, 24) })
        {
            window.Resize(columns, rows);
            Assert.InRange(FirstParagraph(window), first - 1, first + 1);
        }
    }

    [Fact]
    public void The_pointer_stays_in_sight_when_the_window_changes()
    {
        using var window = new Window();
        new Shelves().Desk(window);
        window.Press('w');
        for (var i = 0; i < 30; i++)
        {
            window.Press(Key.CursorDown);
            Assert.Contains("▸", window.Text, StringComparison.Ordinal);
        }

        window.Resize(120, 30);
        Assert.Contains("▸", window.Text, StringComparison.Ordinal);
        window.Resize(80, 24);
        Assert.Contains("▸", window.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_storm_of_sizes_ends_where_it_began()
    {
        using var window = new Window();
        new Shelves().Desk(window);
        window.Press('2', Key.CursorDown);
        var before = window.Text;
        for (var i = 0; i < 60; i++)
        {
            window.Resize(1 + (i * 37 % 190), 1 + (i * 23 % 70));
        }

        window.Resize(80, 24);
        Assert.Equal(before, window.Text);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Where_there_is_more_than_fits_the_screen_says_so(int columns, int rows)
    {
        using var window = new Window(columns, rows);
        window.Stage.Push(new SampleScreen(window.Stage, SamplePages.Long));
        window.Open();
        Assert.Contains("more lines below", window.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("above", window.Text, StringComparison.Ordinal);
        window.Press(Key.PageDown);
        Assert.Contains("more lines above", window.Text, StringComparison.Ordinal);
        window.Press(Key.End);
        Assert.DoesNotContain("below", window.Text, StringComparison.Ordinal);
        Assert.Contains("Paragraph 40", window.Text, StringComparison.Ordinal);
    }

    private static int FirstParagraph(Window window)
    {
        var line = window.Text.Split('\n').First(l => l.Contains("Paragraph ", StringComparison.Ordinal));
        return int.Parse(line.Trim().Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
