using System.Collections.Immutable;
using System.Globalization;
using Sim.Reports.Pages;
using Sim.Screens.Themes;

namespace Sim.Screens.Typesetting;

/// <summary>Sets a trend as a chart of columns, one for each turn, and under it the same as a table of words.</summary>
public static class TrendSetter
{
    private const int Height = 7;
    private const int Scale = 5;

    public static ImmutableArray<Row> Set(Trend trend, int width, Marks marks)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        rows.Add(Row.Of(0, 0, new Piece(marks.Spell(trend.Title), Tone.Heading)));
        foreach (var stretch in Wrapping.Of(marks.Spell(trend.Meaning), width))
        {
            rows.Add(Row.Of(0, 1 + stretch.Start, new Piece(stretch.Text, Tone.Faint)));
        }

        rows.Add(Meter(trend, width, marks));
        rows.Add(Row.Blank(1));
        rows.AddRange(Chart(trend, width, marks));
        rows.Add(Row.Blank(2));
        rows.AddRange(PageSetter.Set(
            Page.Of("", Facts.Of(trend.Points.Reverse().Select(p => new Fact(p.When, p.Words)))), width, marks).Select(r => r with { Block = 3 }));
        return rows.ToImmutable();
    }

    /// <summary>Where the figure stands now between its limits, with its words.</summary>
    private static Row Meter(Trend trend, int width, Marks marks)
    {
        var now = trend.Points[^1];
        var room = Math.Clamp(width - Wrapping.Columns(now.Words) - 2, 4, 20);
        var range = Math.Max(1, trend.Max - trend.Min);
        var full = (int)((long)Math.Clamp(now.Value - trend.Min, 0, range) * room / range);
        return Row.Of(
            1,
            0,
            new Piece(new string(marks.Full, full), Tone.Heading),
            new Piece(new string(marks.Empty, room - full), Tone.Rule),
            new Piece("  " + marks.Spell(now.Words), Tone.Strong));
    }

    /// <summary>The last turns that fit; each a column of the height of its value.</summary>
    private static IEnumerable<Row> Chart(Trend trend, int width, Marks marks)
    {
        var step = width - Scale >= trend.Points.Length * 3 ? 3 : width - Scale >= trend.Points.Length * 2 ? 2 : 1;
        var room = Math.Max(1, (width - Scale) / step);
        var points = trend.Points.Length > room ? trend.Points[^room..] : trend.Points;
        for (var line = Height; line >= 1; line--)
        {
            var label = line == Height ? Text(trend.Max) : line == 1 ? Text(trend.Min) : "";
            var columns = string.Concat(points.Select(p => Cell(trend, p.Value, line, marks).ToString().PadRight(step)));
            yield return Row.Of(1, Height - line, new Piece(label.PadLeft(Scale - 2) + " " + marks.Down, Tone.Rule), new Piece(columns, Tone.Heading));
        }

        var first = points[0].When;
        var span = points.Length * step;
        yield return Row.Of(1, Height, new Piece(new string(' ', Scale) + Ends(first, points[^1].When, span), Tone.Faint));
    }

    private static char Cell(Trend trend, int value, int line, Marks marks)
    {
        // Each line of the chart is divided into the steps that the glyphs have.
        var steps = marks.Steps.Length;
        var range = Math.Max(1, trend.Max - trend.Min);
        var height = (int)((long)Math.Clamp(value - trend.Min, 0, range) * Height * steps / range);
        var filled = height - ((line - 1) * steps);
        return filled >= steps ? marks.Full : filled > 0 ? marks.Typewriter ? marks.Full : marks.Steps[filled - 1] : line == 1 ? marks.Steps[0] : ' ';
    }

    private static string Ends(string first, string last, int span)
    {
        var gap = span - Wrapping.Columns(first) - Wrapping.Columns(last);
        return gap >= 1 ? first + new string(' ', gap) + last : $"{first} to {last}";
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
