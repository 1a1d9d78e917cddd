using Sim.Screens.Views;
using Terminal.Gui.Input;

namespace Sim.Screens.Stages;

/// <summary>The panes of a screen that can be scrolled. One is active and says so where it has more than fits.</summary>
public sealed class Scrolled
{
    private readonly RowsView[] _panes;
    private int _active;

    public Scrolled(params ReadOnlySpan<RowsView> panes)
    {
        _panes = panes.ToArray();
        Tell();
    }

    public int Count => _panes.Length;

    public void Next()
    {
        _active = (_active + 1) % _panes.Length;
        Tell();
    }

    /// <summary>Acts on a key of scrolling; with <paramref name="arrows"/> on the arrows too, where no list has them.</summary>
    public bool Scroll(Key key) => Scroll(key, arrows: false);

    public bool Scroll(Key key, bool arrows)
    {
        var pane = _panes[_active];
        var by = key switch
        {
            _ when BarKey.Is(key, Key.PageDown) => pane.Leaf,
            _ when BarKey.Is(key, Key.PageUp) => -pane.Leaf,
            _ when BarKey.Is(key, Key.Home) => int.MinValue / 2,
            _ when BarKey.Is(key, Key.End) => int.MaxValue / 2,
            _ when arrows && BarKey.Is(key, Key.CursorDown) => 1,
            _ when arrows && BarKey.Is(key, Key.CursorUp) => -1,
            _ when arrows && BarKey.Is(key, Key.Space) => pane.Leaf,
            _ => 0,
        };
        if (by == 0)
        {
            return false;
        }

        pane.ScrollBy(by);
        return true;
    }

    private void Tell()
    {
        for (var i = 0; i < _panes.Length; i++)
        {
            _panes[i].Hint = i == _active ? "PgUp PgDn" : "Tab";
        }
    }
}
