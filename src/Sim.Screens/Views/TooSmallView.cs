using System.Globalization;
using Sim.Screens.Stages;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Views;

/// <summary>Covers the screen while the window is too small for it. Nothing is lost: made larger, it shows what it showed.</summary>
public sealed class TooSmallView : View
{
    private readonly Theme _theme;

    public TooSmallView(Theme theme)
    {
        _theme = theme;
        CanFocus = false;
        Width = Dim.Fill();
        Height = Dim.Fill();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var text = string.Create(CultureInfo.InvariantCulture,
            $"Make the window larger.\nIt is {Viewport.Width} by {Viewport.Height}; {Stage.LeastColumns} by {Stage.LeastRows} are needed.\nNothing is lost. Ctrl+Q saves and leaves.");
        var line = 0;
        foreach (var stretch in Wrapping.Of(text, Viewport.Width))
        {
            if (line >= Viewport.Height)
            {
                break;
            }

            SetAttribute(_theme.Ink[line == 0 ? Tone.Strong : Tone.Text]);
            AddStr(0, line++, stretch.Text);
        }

        return true;
    }
}
