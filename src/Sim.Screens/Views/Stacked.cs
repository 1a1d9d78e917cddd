using Sim.Screens.Themes;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Views;

/// <summary>Two panes one above the other with a line between them; the lower takes what it needs.</summary>
public sealed class Stacked : View
{
    private readonly Theme _theme;
    private readonly View _upper;
    private readonly View _lower;

    /// <param name="lowerRows">The rows of the lower pane, given the width and height of the whole.</param>
    public Stacked(Theme theme, View upper, View lower, Func<int, int, int> lowerRows)
    {
        _theme = theme;
        _upper = upper;
        _lower = lower;
        CanFocus = false;
        Width = Dim.Fill();
        Height = Dim.Fill();
        var inset = upper is SideBySide ? 0 : 1;
        upper.X = inset;
        upper.Width = Dim.Fill(inset);
        upper.Height = Dim.Func(_ => RuleRow);
        lower.X = lower is SideBySide ? 0 : 1;
        lower.Width = Dim.Fill(lower is SideBySide ? 0 : 1);
        lower.Y = Pos.Func(_ => RuleRow + 1);
        lower.Height = Dim.Func(_ => Math.Max(0, Viewport.Height - RuleRow - 1));
        Add(upper, lower);
        LowerRows = lowerRows;
    }

    private Func<int, int, int> LowerRows { get; }

    private int RuleRow => Math.Max(0, Viewport.Height - 1 - Math.Clamp(LowerRows(Viewport.Width - 2, Viewport.Height), 1, Math.Max(1, Viewport.Height - 2)));

    protected override bool OnDrawingContent(DrawContext? context)
    {
        SetAttribute(_theme.Ink[Tone.Rule]);
        var row = RuleRow;
        AddStr(0, row, new string(_theme.Marks.Across, Viewport.Width));
        if (_upper is SideBySide above)
        {
            AddStr(above.RuleColumn, row, _theme.Marks.TeeUp.ToString());
        }

        if (_lower is SideBySide below)
        {
            AddStr(below.RuleColumn, row, _theme.Marks.TeeDown.ToString());
        }

        return true;
    }
}
