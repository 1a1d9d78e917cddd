using System.Drawing;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Themes;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;

namespace Sim.Screens.Tests.Terminals;

/// <summary>A terminal window without a terminal: keys and clicks go in, the screen is read as text.</summary>
internal sealed class Window : IDisposable
{
    private readonly VirtualTimeProvider _time = new();

    public Window(int columns = 80, int rows = 24, Theme? theme = null)
    {
        App = Application.Create(_time);
        App.Init(DriverRegistry.Names.ANSI);
        App.Driver!.SetScreenSize(columns, rows);
        Stage = new Stage(theme ?? Theme.Warm);
    }

    public IApplication App { get; }

    public Stage Stage { get; }

    /// <summary>What is on the screen, without the spaces at the ends of lines.</summary>
    public string Text => string.Join('\n', App.Driver!.ToString()!.Replace("\r", "", StringComparison.Ordinal).Split('\n').Select(l => l.TrimEnd())).TrimEnd();

    /// <summary>The same with its colours.</summary>
    public string Coloured => App.Driver!.ToAnsi();

    /// <summary>The line at the top.</summary>
    public string Title => Text.Split('\n')[0].Trim();

    public void Open()
    {
        App.Begin(Stage);
        Draw();
    }

    public void Draw() => App.LayoutAndDraw(true);

    public void Press(params ReadOnlySpan<Key> keys)
    {
        foreach (var key in keys)
        {
            App.InjectKey(key);
            _time.Advance(TimeSpan.FromMilliseconds(60));
        }

        Draw();
    }

    public void Click(int column, int row)
    {
        App.InjectSequence(InputInjectionExtensions.LeftButtonClick(new Point(column, row)));
        Draw();
    }

    /// <summary>Clicks on the first place where a text stands.</summary>
    public void ClickOn(string text)
    {
        var lines = App.Driver!.ToString()!.Replace("\r", "", StringComparison.Ordinal).Split('\n');
        var row = Array.FindIndex(lines, l => l.Contains(text, StringComparison.Ordinal));
        Assert.True(row >= 0, $"'{text}' is not on the screen:\n{Text}");
        Click(lines[row].IndexOf(text, StringComparison.Ordinal), row);
    }

    public void Resize(int columns, int rows)
    {
        App.Driver!.SetScreenSize(columns, rows);
        Draw();
    }

    /// <summary>Puts a key in, for the loop to take.</summary>
    public void Inject(Key key) => App.InjectKey(key);

    /// <summary>Runs the real loop; one step for each second pass, with a draw in between.</summary>
    public void Run(params Action<Window>[] steps)
    {
        var at = 0;
        var passes = 0;
        Exception? failure = null;
        App.Iteration += (_, _) =>
        {
            if (failure is not null || ++passes > 5000)
            {
                App.RequestStop();
                return;
            }

            if (passes % 2 == 1)
            {
                return;
            }

            try
            {
                if (at < steps.Length)
                {
                    steps[at++](this);
                }
                else
                {
                    App.RequestStop();
                }
            }
            catch (Exception exception)
            {
                failure = exception;
                App.RequestStop();
            }
        };
        App.Run(Stage, exception =>
        {
            failure = exception;
            return false;
        });
        if (failure is not null)
        {
            throw new InvalidOperationException(failure.Message, failure);
        }

        Assert.Equal(steps.Length, at);
    }

    public void Dispose()
    {
        Stage.Dispose();
        App.Dispose();
    }
}
