using Sim.Screens.Stages;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Views;

/// <summary>The line at the top: what this is, and at its right end where the game stands. A long title takes a second line.</summary>
public sealed class TitleLine : View
{
    private readonly Theme _theme;
    private string _title = "";
    private string _status = "";

    public TitleLine(Theme theme)
    {
        _theme = theme;
        CanFocus = false;
        Width = Dim.Fill();
        Height = Dim.Func(_ => Rows);
    }

    /// <summary>How many rows it takes in the window as it is.</summary>
    public int Rows => Set(SuperView?.Viewport.Width ?? Stage.LeastColumns).Count;

    public void Say(string title, string status)
    {
        _title = _theme.Marks.Spell(title);
        _status = _theme.Marks.Spell(status);
        SetNeedsLayout();
        SetNeedsDraw();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var line = 0;
        SetAttribute(_theme.Ink[Tone.Title]);
        foreach (var text in Set(Viewport.Width))
        {
            AddStr(0, line++, Wrapping.Fitted(text, Viewport.Width, _theme.Marks.Ellipsis));
        }

        return true;
    }

    private List<string> Set(int width)
    {
        var room = Math.Max(1, width - 2);
        var lines = Wrapping.Of(_title, room).Select(s => " " + s.Text).ToList();
        if (_status.Length > 0)
        {
            var gap = width - 1 - Wrapping.Columns(_status) - Wrapping.Columns(lines[^1]);
            if (gap >= 2)
            {
                lines[^1] += new string(' ', gap) + _status;
            }
            else
            {
                lines.AddRange(Wrapping.Of(_status, room).Select(s => " " + s.Text));
            }
        }

        return lines;
    }
}
