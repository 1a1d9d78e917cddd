using Sim.Screens.Themes;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Views;

/// <summary>Two panes side by side with a line between them.</summary>
public sealed class SideBySide : View
{
    private readonly Theme _theme;
    private readonly Func<int, int> _left;

    /// <param name="left">The width of the left pane, given the whole width.</param>
    public SideBySide(Theme theme, View left, View right, Func<int, int> leftWidth)
    {
        _theme = theme;
        _left = leftWidth;
        CanFocus = false;
        Width = Dim.Fill();
        Height = Dim.Fill();
        left.X = 1;
        left.Width = Dim.Func(_ => RuleColumn - 2);
        right.X = Pos.Func(_ => RuleColumn + 2);
        right.Width = Dim.Func(_ => Math.Max(1, Viewport.Width - RuleColumn - 3));
        Add(left, right);
    }

    /// <summary>Where the line stands.</summary>
    public int RuleColumn => Math.Max(3, _left(Viewport.Width) + 2);

    protected override bool OnDrawingContent(DrawContext? context)
    {
        SetAttribute(_theme.Ink[Tone.Rule]);
        for (var line = 0; line < Viewport.Height; line++)
        {
            AddStr(RuleColumn, line, _theme.Marks.Down.ToString());
        }

        return true;
    }
}
