using Sim.Screens.Screens;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;
using Sim.Screens.Views;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Sim.Screens.Stages;

/// <summary>
/// Where screens are shown, one above the other: a title line, the screen, the bar of its keys. It owns every key; Esc goes back
/// and never quits, and quitting asks.
/// </summary>
public sealed class Stage : Runnable
{
    public const int LeastColumns = 80;
    public const int LeastRows = 24;

    private readonly List<Screen> _screens = [];
    private readonly TitleLine _title;
    private readonly KeyLine _keys;
    private readonly View _body;
    private readonly BoxView _box;
    private readonly TooSmallView _tooSmall;

    public Stage(Theme theme)
    {
        Theme = theme;
        // The window's title is the user's own; nothing foreign may get there.
        Border.Settings &= ~BorderSettings.TerminalTitle;
        Arrangement = ViewArrangement.Fixed;
        SetScheme(new Scheme(theme.Ink[Tone.Text]));
        _title = new TitleLine(theme) { X = 0, Y = 0 };
        _keys = new KeyLine(theme) { X = 0 };
        _body = new View { CanFocus = false, X = 0, Y = Pos.Func(_ => _title.Rows), Width = Dim.Fill(), Height = Dim.Func(_ => Math.Max(0, Viewport.Height - _title.Rows - _keys.Rows)) };
        _keys.Y = Pos.Func(_ => Math.Max(0, Viewport.Height - _keys.Rows));
        _keys.Pressed += key => OnKeyDown(key);
        _box = new BoxView(theme) { Visible = false };
        _tooSmall = new TooSmallView(theme) { Visible = false };
        Add(_title, _body, _keys, _box, _tooSmall);
    }

    public Theme Theme { get; }

    /// <summary>What to show when the player wants to leave altogether.</summary>
    public Action? Quitting { get; set; }

    public Screen? Top => _screens.Count > 0 ? _screens[^1] : null;

    public int Depth => _screens.Count;

    /// <summary>Whether the window is too small to play in.</summary>
    public bool IsTooSmall => Viewport.Width < LeastColumns || Viewport.Height < LeastRows;

    public void Push(Screen screen)
    {
        _screens.Add(screen);
        Show();
    }

    public void Pop()
    {
        if (_screens.Count > 1)
        {
            Drop(_screens.Count - 1);
            Show();
        }
    }

    /// <summary>Goes back to a screen further down, over all that lie above it.</summary>
    public void PopTo(Screen screen)
    {
        if (!_screens.Contains(screen))
        {
            throw new InvalidOperationException($"'{screen.Title}' is not on the stage.");
        }

        while (!ReferenceEquals(Top, screen))
        {
            Drop(_screens.Count - 1);
        }

        Show();
    }

    /// <summary>Clears the stage and begins again with other screens, the last of which is on top.</summary>
    public void Begin(params ReadOnlySpan<Screen> screens)
    {
        while (_screens.Count > 0)
        {
            Drop(_screens.Count - 1);
        }

        foreach (var screen in screens)
        {
            _screens.Add(screen);
        }

        Show();
    }

    /// <summary>Somebody asked for what is closed: a box says why, so that no key is answered with silence.</summary>
    public void TellClosed(ChoiceText asked)
    {
        if (NoticeScreen.OfClosed(this, asked) is { } notice)
        {
            Push(notice);
        }
    }

    /// <summary>Every key that works on a screen: its own, and those that work everywhere.</summary>
    public IEnumerable<BarKey> AllKeys(Screen screen)
    {
        foreach (var key in screen.Keys)
        {
            yield return key;
        }

        if (screen.BackTo.Length > 0)
        {
            yield return BarKey.Of("Esc", Key.Esc, screen.BackTo, screen.Back);
        }

        if (screen is not HelpScreen && !screen.IsBox)
        {
            yield return new BarKey("F1", "help", key => Help(key, screen), Key.F1);
        }

        if (screen is not QuitScreen)
        {
            yield return new BarKey("Ctrl+Q", "quit", Quit, Key.Q.WithCtrl);
        }
    }

    /// <summary>Title, status or keys have changed without another screen coming.</summary>
    public void Renew()
    {
        if (Top is not { } top)
        {
            return;
        }

        var under = _screens.FindLast(s => !s.IsBox) ?? top;
        _title.Say(under.Title, under.Status);
        _keys.Say([.. AllKeys(top)]);
        SetNeedsLayout();
    }

    protected override bool OnKeyDown(Key key)
    {
        if (Top is not { } top)
        {
            return true;
        }

        if (IsTooSmall)
        {
            // What cannot be seen cannot be decided; only leaving works, and that without a question nobody could read.
            if (IsQuit(key))
            {
                RequestStop();
            }

            return true;
        }

        foreach (var bound in AllKeys(top).ToList())
        {
            if (bound.Press(key))
            {
                break;
            }
        }

        return true;
    }

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        var small = IsTooSmall;
        _tooSmall.Visible = small;
        _box.Visible = !small && Top is { IsBox: true };
        base.OnSubViewLayout(args);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.RemoveAll();
            _box.Empty();
            foreach (var screen in _screens)
            {
                screen.Dispose();
            }

            _screens.Clear();
        }

        base.Dispose(disposing);
    }

    private static bool IsQuit(Key key) => BarKey.Is(key, Key.Q.WithCtrl) || BarKey.Is(key, Key.C.WithCtrl);

    private static bool IsHelp(Key key) => BarKey.Is(key, Key.F1)
        || (key.TryGetPrintableRune(out var rune) && rune.Value == '?');

    private bool Help(Key key, Screen screen)
    {
        if (!IsHelp(key))
        {
            return false;
        }

        Push(new HelpScreen(this, screen.HelpPage()));
        return true;
    }

    private bool Quit(Key key)
    {
        if (!IsQuit(key))
        {
            return false;
        }

        if (Quitting is { } ask)
        {
            ask();
        }
        else
        {
            RequestStop();
        }

        return true;
    }

    private void Drop(int index)
    {
        var screen = _screens[index];
        _screens.RemoveAt(index);
        _body.Remove(screen.Body);
        if (screen.IsBox)
        {
            _box.Empty();
        }

        screen.Dispose();
    }

    private void Show()
    {
        if (Top is not { } top)
        {
            return;
        }

        var under = _screens.FindLast(s => !s.IsBox);
        if (under is not null && !_body.SubViews.Contains(under.Body))
        {
            _body.RemoveAll();
            _body.Add(under.Body);
        }

        if (top.IsBox)
        {
            _box.Fill(top);
        }
        else
        {
            _box.Empty();
        }

        _box.Visible = top.IsBox && !IsTooSmall;
        top.Shown();
        Renew();
        SetNeedsLayout();
        SetNeedsDraw();
    }
}
