using System.Drawing;
using Sim.Screens.Themes;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Views;

/// <summary>
/// A matter, the answers to it, and the card of one answer. In a narrow window matter and card stand side by side above the answers;
/// in a wide one the matter stands at the left, where it has the whole height.
/// </summary>
public sealed class ThreePanes : View
{
    /// <summary>From this width on there is room for two columns of prose.</summary>
    public const int Wide = 110;

    /// <summary>So many rows of the matter stay in sight, however long the answers are.</summary>
    private const int LeastMatter = 6;

    private readonly Theme _theme;
    private readonly ChoiceView _answers;

    public ThreePanes(Theme theme, View matter, ChoiceView answers, View card)
    {
        _theme = theme;
        _answers = answers;
        CanFocus = false;
        Width = Dim.Fill();
        Height = Dim.Fill();
        Place(matter, () => Arranged().Matter);
        Place(answers, () => Arranged().Answers);
        Place(card, () => Arranged().Card);
        Add(matter, answers, card);
    }

    private bool IsWide => Viewport.Width >= Wide;

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var marks = _theme.Marks;
        var (matter, answers, card) = Arranged();
        var (width, height) = (Viewport.Width, Viewport.Height);
        SetAttribute(_theme.Ink[Tone.Rule]);
        if (IsWide)
        {
            var column = matter.Right + 1;
            for (var line = 0; line < height; line++)
            {
                AddStr(column, line, marks.Down.ToString());
            }

            AddStr(column, answers.Bottom, marks.TeeRight + new string(marks.Across, Math.Max(0, width - column - 1)));
        }
        else
        {
            var column = matter.Right + 1;
            AddStr(0, matter.Bottom, new string(marks.Across, width));
            for (var line = 0; line < matter.Bottom; line++)
            {
                AddStr(column, line, marks.Down.ToString());
            }

            AddStr(column, matter.Bottom, marks.TeeUp.ToString());
        }

        return true;
    }

    private static void Place(View view, Func<Rectangle> where)
    {
        view.X = Pos.Func(_ => where().X);
        view.Y = Pos.Func(_ => where().Y);
        view.Width = Dim.Func(_ => Math.Max(1, where().Width));
        view.Height = Dim.Func(_ => Math.Max(0, where().Height));
    }

    private (Rectangle Matter, Rectangle Answers, Rectangle Card) Arranged()
    {
        var (width, height) = (Viewport.Width, Viewport.Height);
        if (IsWide)
        {
            var left = width / 2;
            var right = left + 2;
            var room = width - right - 1;
            var upper = Math.Clamp(_answers.RowsAt(room), 1, Math.Max(1, height * 3 / 5));
            return (
                new Rectangle(1, 0, left - 2, height),
                new Rectangle(right, 0, room, upper),
                new Rectangle(right, upper + 1, room, height - upper - 1));
        }

        // The answers are what is asked: they have the whole width and the rows they need, so that who leans to them stays in
        // sight; matter and card share the rest and scroll.
        var half = width / 2;
        var lower = Math.Clamp(_answers.RowsAt(width - 2), 1, Math.Max(1, height - LeastMatter - 1));
        var top = Math.Max(1, height - lower - 1);
        return (
            new Rectangle(1, 0, half - 1, top),
            new Rectangle(1, top + 1, width - 2, lower),
            new Rectangle(half + 3, 0, width - half - 4, top));
    }
}
