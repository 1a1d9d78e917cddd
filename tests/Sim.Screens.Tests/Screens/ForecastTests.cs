using Sim.Reports.Pages;
using Sim.Screens.Screens;
using Sim.Screens.Sittings;
using Sim.Screens.Tests.Terminals;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Screens;

/// <summary>The forecast grows while it is read; how likely something is can be said with a few keys.</summary>
public sealed class ForecastTests
{
    [Fact]
    public void It_grows_while_it_is_read_and_the_reader_keeps_his_place()
    {
        using var window = new Window();
        var ahead = new Growing();
        Open(window, ahead);
        window.Press('f');
        Assert.IsType<ForecastScreen>(window.Stage.Top);
        Assert.Contains("grown 1", window.Text, StringComparison.Ordinal);
        window.Press(Key.PageDown);
        Assert.DoesNotContain("grown", window.Text, StringComparison.Ordinal);
        window.Run(w => { }, w => { }, w => { }, w => { });
        Assert.True(ahead.Times > 1, $"{ahead.Times}");
        Assert.DoesNotContain("grown", window.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_leaves_it_ends_it()
    {
        using var window = new Window();
        var ahead = new Growing();
        Open(window, ahead);
        window.Press('f', Key.Esc);
        Assert.IsType<DeskScreen>(window.Stage.Top);
        var times = ahead.Times;
        window.Press('l', Key.Esc, 'l', Key.Esc);
        Assert.Equal(times, ahead.Times);
    }

    [Fact]
    public void How_likely_something_is_can_be_said_and_is_saved()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('h');
        Assert.Contains("How likely?", window.Title, StringComparison.Ordinal);
        window.Press('1', Key.Enter);
        Assert.Contains("How likely is it?", window.Text, StringComparison.Ordinal);
        window.Press([.. Enumerable.Repeat(Key.CursorDown, 10), Key.Enter]);
        Assert.IsType<DeskScreen>(window.Stage.Top);
        Assert.Equal("expect office.malenkov 100", Assert.Single(shelves.Saved[^1].Decisions).Decision.Line);
        window.Press('h');
        Assert.Contains("You are in office", window.Text, StringComparison.Ordinal);
        Assert.Contains("100 % likely", window.Text, StringComparison.Ordinal);
    }

    private static void Open(Window window, ILookAhead ahead)
    {
        var lobby = new Lobby(window.Stage, new Shelves().Shelf with { Forecast = (_, _) => ahead });
        lobby.Enter(new ScreenOptions { Terminal = new TerminalHands(TextWriter.Null, TextWriter.Null, false), Scenario = "small", Chair = "malenkov", Seed = 7 });
        window.Open();
    }

    private sealed class Growing : ILookAhead
    {
        public int Times { get; private set; }

        public bool IsDone => Times >= 1000;

        public Page Page => Page.Of("Looking ahead", new Paragraph($"grown {Times}"), Lines.Of(Enumerable.Range(1, 60).Select(i => $"line {i}")));

        public void Grow(TimeSpan time) => Times++;
    }
}
