using System.Collections.Immutable;
using System.Globalization;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Views;

/// <summary>
/// Rows of text that can be more than fit. Where they are, the first and the last line say how much lies above and below, so
/// that nothing is cut without a sign; when the window changes its width the reader keeps his place.
/// </summary>
public abstract class RowsView : View
{
    private ImmutableArray<Row> _rows = [];
    private int _width = -1;
    private int _height = -1;
    private int _top;
    private bool _atEnd;
    private (int Width, int Rows) _measured = (-1, 0);

    protected RowsView(Theme theme)
    {
        Theme = theme;
        CanFocus = false;
        Width = Dim.Fill();
        Height = Dim.Fill();
    }

    protected Theme Theme { get; }

    /// <summary>The key that moves this pane, told beside the marks; empty for none.</summary>
    public string Hint
    {
        get;
        set
        {
            field = value;
            SetNeedsDraw();
        }
    } = "";

    /// <summary>The first row shown.</summary>
    public int Top => _top;

    /// <summary>Whether there is more than fits.</summary>
    public bool Overflows => Viewport.Height > 0 && Rows().Length > Viewport.Height;

    /// <summary>Every row, also those above and below what is in sight.</summary>
    public ImmutableArray<Row> Everything => Rows();

    public void ScrollBy(int rows) => ScrollTo(_top + rows);

    public void ScrollTo(int row)
    {
        var top = Math.Clamp(row, 0, LastTop(Rows().Length, Viewport.Height));
        if (top != _top)
        {
            _top = top;
            SetNeedsDraw();
        }
    }

    /// <summary>A window's height less a line, so that the eye keeps its place.</summary>
    public int Leaf => Math.Max(1, Viewport.Height - 3);

    /// <summary>Shows the end first, as soon as the size is known.</summary>
    public void OpenAtEnd()
    {
        _atEnd = true;
        Renew(fromTheTop: true);
    }

    /// <summary>How many rows the text takes at a width.</summary>
    public int RowsAt(int width)
    {
        // Asked many times while a window is laid out, mostly for the same width.
        if (_measured.Width != width)
        {
            _measured = (width, Set(Math.Max(1, width)).Length);
        }

        return _measured.Rows;
    }

    protected abstract ImmutableArray<Row> Set(int width);

    /// <summary>The text is another; it is set anew when it is next drawn.</summary>
    protected void Renew(bool fromTheTop)
    {
        _width = -1;
        _measured = (-1, 0);
        if (fromTheTop)
        {
            _rows = [];
            _top = 0;
        }

        SetNeedsDraw();
    }

    protected ImmutableArray<Row> Rows()
    {
        var width = Viewport.Width;
        if (width == _width && Viewport.Height == _height)
        {
            return _rows;
        }

        var place = _top > 0 && _top < _rows.Length ? _rows[_top] : null;
        _rows = Set(Math.Max(1, width));
        _width = width;
        _height = Viewport.Height;
        _top = Math.Clamp(place is null ? 0 : RowOf(place), 0, LastTop(_rows.Length, Viewport.Height));
        if (_atEnd && _height > 0)
        {
            _top = LastTop(_rows.Length, _height);
            _atEnd = false;
        }

        Settled();
        return _rows;
    }

    /// <summary>The rows have been set for a new size.</summary>
    protected virtual void Settled()
    {
    }

    /// <summary>Brings rows into view, the first above all.</summary>
    protected void Reveal(int first, int last)
    {
        var height = Viewport.Height;
        if (_rows.Length <= height || height < 3)
        {
            _top = Math.Clamp(height < 3 ? first : 0, 0, LastTop(_rows.Length, height));
            return;
        }

        // Two lines may be taken by the marks above and below.
        if (last > _top + height - 3)
        {
            _top = last - height + 3;
        }

        if (first < _top + (_top > 0 ? 1 : 0))
        {
            _top = first <= 1 ? 0 : first;
        }

        _top = Math.Clamp(_top, 0, LastTop(_rows.Length, height));
    }

    /// <summary>The row of the text at a line of the view, or null for a mark or the empty space.</summary>
    protected Row? RowAt(int line)
    {
        var rows = Rows();
        var (above, shown, _) = Shown(rows.Length, Viewport.Height);
        var index = _top + line - (above ? 1 : 0);
        return line >= (above ? 1 : 0) && index < _top + shown && index < rows.Length ? rows[index] : null;
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var rows = Rows();
        var (above, shown, below) = Shown(rows.Length, Viewport.Height);
        var line = 0;
        if (above)
        {
            Write(line++, Marked(Theme.Marks.Less, _top, "above"));
        }

        for (var i = 0; i < shown; i++)
        {
            Write(line++, rows[_top + i]);
        }

        if (below)
        {
            Write(line, Marked(Theme.Marks.More, rows.Length - _top - shown, "below"));
        }

        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
        {
            ScrollBy(3);
            return true;
        }

        if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
        {
            ScrollBy(-3);
            return true;
        }

        return false;
    }

    private void Write(int line, Row row)
    {
        Move(0, line);
        var left = Viewport.Width;
        foreach (var piece in row.Pieces)
        {
            SetAttribute(Theme.Ink[piece.Tone]);
            var text = Wrapping.Columns(piece.Text) > left ? Wrapping.Fitted(piece.Text, left, Theme.Marks.Ellipsis) : piece.Text;
            AddStr(text);
            left -= Wrapping.Columns(text);
        }
    }

    private Row Marked(char sign, int count, string where) => Row.Of(0, 0, new Piece(
        string.Create(CultureInfo.InvariantCulture, $"{sign} {count} more {(count == 1 ? "line" : "lines")} {where}{(Hint.Length > 0 ? $" ({Hint})" : "")}"), Tone.Mark));

    /// <summary>The row that shows the same part of the text as a row of another width did.</summary>
    private int RowOf(Row place)
    {
        var found = 0;
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_rows[i].Block < place.Block || (_rows[i].Block == place.Block && _rows[i].Offset <= place.Offset))
            {
                found = i;
            }
        }

        return found;
    }

    private (bool Above, int Shown, bool Below) Shown(int rows, int height)
    {
        if (rows <= height)
        {
            return (false, rows, false);
        }

        var above = _top > 0 && height > 1;
        var room = height - (above ? 1 : 0);
        var below = rows - _top > room;
        return (above, Math.Max(0, Math.Min(rows - _top, room - (below ? 1 : 0))), below);
    }

    private static int LastTop(int rows, int height) => rows <= height ? 0 : rows - Math.Max(1, height - 1);
}
