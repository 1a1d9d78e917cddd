using Sim.Screens.Stages;
using Sim.Screens.Themes;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Views;

/// <summary>A box over the screen below, for a question that must be answered first.</summary>
public sealed class BoxView : View
{
    private const int Widest = 72;
    private readonly Theme _theme;
    private readonly View _inside;
    private Screen? _screen;

    public BoxView(Theme theme)
    {
        _theme = theme;
        CanFocus = false;
        X = Pos.Center();
        Y = Pos.Center();
        Width = Dim.Func(_ => Math.Min(Widest, Math.Max(10, (SuperView?.Viewport.Width ?? 80) - 6)));
        Height = Dim.Func(_ => Math.Min(Math.Max(5, (SuperView?.Viewport.Height ?? 24) - 4), 2 + (_screen?.RowsAt(Math.Min(Widest, Math.Max(10, (SuperView?.Viewport.Width ?? 80) - 6)) - 4) ?? 0)));
        _inside = new View { CanFocus = false, X = 2, Y = 1, Width = Dim.Fill(2), Height = Dim.Fill(1) };
        Add(_inside);
    }

    public void Fill(Screen screen)
    {
        if (!ReferenceEquals(_screen, screen))
        {
            Empty();
            _screen = screen;
            _inside.Add(screen.Body);
        }

        SetNeedsLayout();
    }

    public void Empty()
    {
        _inside.RemoveAll();
        _screen = null;
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var (width, height) = (Viewport.Width, Viewport.Height);
        if (width < 2 || height < 2)
        {
            return true;
        }

        var marks = _theme.Marks;
        SetAttribute(_theme.Ink[Tone.Mark]);
        AddStr(0, 0, marks.Corners[0] + new string(marks.Across, width - 2) + marks.Corners[1]);
        for (var line = 1; line < height - 1; line++)
        {
            AddStr(0, line, marks.Down.ToString());
            AddStr(width - 1, line, marks.Down.ToString());
        }

        AddStr(0, height - 1, marks.Corners[2] + new string(marks.Across, width - 2) + marks.Corners[3]);
        return true;
    }
}
