using System.Collections.Immutable;
using Sim.Screens.Stages;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Views;

/// <summary>The bar at the bottom: every key that works here, on as many lines as they take. A click is the key.</summary>
public sealed class KeyLine : View
{
    private readonly Theme _theme;
    private ImmutableArray<BarKey> _keys = [];

    public KeyLine(Theme theme)
    {
        _theme = theme;
        CanFocus = false;
        Width = Dim.Fill();
        Height = Dim.Func(_ => Rows);
    }

    /// <summary>How many rows it takes in the window as it is.</summary>
    public int Rows => Places(SuperView?.Viewport.Width ?? Stage.LeastColumns).Select(p => p.Line + 1).DefaultIfEmpty(1).Max();

    public event Action<Key>? Pressed;

    public void Say(ImmutableArray<BarKey> keys)
    {
        _keys = keys;
        SetNeedsLayout();
        SetNeedsDraw();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        SetAttribute(_theme.Ink[Tone.Bar]);
        for (var line = 0; line < Viewport.Height; line++)
        {
            AddStr(0, line, new string(' ', Viewport.Width));
        }

        foreach (var place in Places(Viewport.Width))
        {
            Move(place.Column, place.Line);
            SetAttribute(_theme.Ink[Tone.BarKey]);
            AddStr(place.Shown);
            SetAttribute(_theme.Ink[Tone.Bar]);
            AddStr(" " + place.Does);
        }

        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.IsClick() && mouse.Position is { } at)
        {
            var hit = Places(Viewport.Width).FirstOrDefault(p => p.Line == at.Y && at.X >= p.Column && at.X < p.Column + p.Columns);
            if (hit?.Key.Click is { } key)
            {
                Pressed?.Invoke(key);
            }

            return true;
        }

        return false;
    }

    private List<Place> Places(int width)
    {
        var places = new List<Place>();
        var column = 1;
        var line = 0;
        foreach (var key in _keys)
        {
            var shown = _theme.Marks.Spell(key.Shown);
            var does = _theme.Marks.Spell(key.Does);
            var columns = Wrapping.Columns(shown) + 1 + Wrapping.Columns(does);
            if (column > 1 && column + columns > width)
            {
                column = 1;
                line++;
            }

            places.Add(new Place(key, shown, does, line, column, columns));
            column += columns + 2;
        }

        return places;
    }

    private sealed record Place(BarKey Key, string Shown, string Does, int Line, int Column, int Columns);
}
