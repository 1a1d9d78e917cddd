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
        Width = Dim.Func(_ => Inside(Across) + 4);
        Height = Dim.Func(_ => 2 + Math.Min(Room(Down), _screen?.RowsAt(Inside(Across)) ?? 0));
        _inside = new View { CanFocus = false, X = 2, Y = 1, Width = Dim.Fill(2), Height = Dim.Fill(1) };
        Add(_inside);
    }

    /// <summary>How wide the inside of a box is in a window of a width.</summary>
    public static int Inside(int width) => Math.Min(Widest, Math.Max(10, width - 6)) - 4;

    /// <summary>How many rows a box may hold in a window of a height.</summary>
    public static int Room(int height) => Math.Max(3, height - 6);

    private int Across => SuperView?.Viewport.Width ?? Stage.LeastColumns;

    private int Down => SuperView?.Viewport.Height ?? Stage.LeastRows;

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
