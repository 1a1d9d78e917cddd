using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;
using Calendar = Sim.Model.Scenarios.Calendar;

namespace Sim.Commands.Explorations.Pages;

/// <summary>
/// How a variable went over all games: between the dashed lines lie eight games of ten, the full line is the middle. Brackets show what the
/// record says where the scenario has put it into a checkpoint.
/// </summary>
internal sealed class BandChart
{
    private const int Width = 320;
    private const int Height = 130;
    private const int Left = 34;
    private const int Right = 8;
    private const int Top = 8;
    private const int Bottom = 20;

    // Beyond this the whole range would press the band flat.
    private const int WidestRange = 200;

    private readonly Variable _variable;
    private readonly ImmutableArray<Band> _bands;
    private readonly Calendar _calendar;
    private readonly int? _start;
    private readonly int _low;
    private readonly int _high;

    /// <param name="bands">Turn by turn; at least one.</param>
    /// <param name="start">With what it began; null where that is not one number.</param>
    public BandChart(Variable variable, ImmutableArray<Band> bands, ImmutableArray<RecordMark> marks, Calendar calendar, int? start)
    {
        (_variable, _bands, _calendar, _start) = (variable, bands, calendar, start);
        Marks = [.. marks.Where(m => m.Turn >= bands[0].Turn && m.Turn <= bands[^1].Turn)];
        var seen = bands.SelectMany(b => new[] { b.P10, b.P90 }).Concat(Marks.SelectMany(m => new[] { m.Low, m.High }.OfType<int>())).Concat(start is { } begun ? [begun] : []).ToList();
        (_low, _high) = (long)variable.Max - variable.Min <= WidestRange ? (variable.Min, variable.Max) : (seen.Min(), Math.Max(seen.Max(), seen.Min() + 1));
    }

    /// <summary>What the record says within the time that is shown.</summary>
    public ImmutableArray<RecordMark> Marks { get; }

    /// <summary>All that the chart shows, for whoever does not see it.</summary>
    public string Words
    {
        get
        {
            var last = _bands[^1];
            var words = new StringBuilder();
            words.Append(CultureInfo.InvariantCulture, $"{_variable.Title}, {_calendar.Unit} {_bands[0].Turn} to {last.Turn}. ");
            words.Append(_start is { } start ? string.Create(CultureInfo.InvariantCulture, $"It begins at {start}. ") : "");
            words.Append(CultureInfo.InvariantCulture, $"At the end one game in ten lies at or below {last.P10}, half at or below {last.P50}, nine in ten at or below {last.P90}.");
            foreach (var mark in Marks)
            {
                words.Append(CultureInfo.InvariantCulture, $" The record, {_calendar.Unit} {mark.Turn}: {mark.Words} ({mark.Title}).");
            }

            return words.ToString();
        }
    }

    public string Svg
    {
        get
        {
            var svg = new StringBuilder();
            svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\"><title>{Html.Text(Words)}</title>");
            foreach (var value in new[] { _low, _low + ((_high - _low) / 2), _high }.Distinct())
            {
                svg.Append(CultureInfo.InvariantCulture, $"<path class=\"grid\" d=\"M{Left} {Y(value)}H{Width - Right}\"/><text x=\"{Left - 4}\" y=\"{Y(value)}\" dy=\"4\" text-anchor=\"end\">{value}</text>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{Height - 5}\">{Day(_start is null ? First : First + 1)}</text><text x=\"{Width - Right}\" y=\"{Height - 5}\" text-anchor=\"end\">{Day(_bands[^1].Turn + 1)}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<polygon class=\"band\" points=\"{Points(b => b.P10)} {string.Join(' ', Points(b => b.P90).Split(' ').Reverse())}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"edge\" points=\"{Points(b => b.P10)}\"/><polyline class=\"edge\" points=\"{Points(b => b.P90)}\"/><polyline class=\"middle\" points=\"{Points(b => b.P50)}\"/>");
            foreach (var mark in Marks)
            {
                svg.Append(Bracket(mark));
            }

            return svg.Append("</svg>").ToString();
        }
    }

    // Where it began stands one turn before the first close.
    private int First => _start is null ? _bands[0].Turn : _bands[0].Turn - 1;

    // An open end has an arrow, a bound a bar.
    private string Bracket(RecordMark mark)
    {
        var x = X(mark.Turn);
        var (bottom, top) = (Y(mark.Low ?? _low), Y(mark.High ?? _high));
        var lower = mark.Low is null ? "M-4 -6L0 0L4 -6" : "M-5 0H5";
        var upper = mark.High is null ? "M-4 6L0 0L4 6" : "M-5 0H5";
        return $"<g class=\"record\"><title>{Html.Text($"{mark.Title}: {mark.Words}")}</title><path d=\"M{x} {bottom}V{top}\"/><path transform=\"translate({x} {bottom})\" d=\"{lower}\"/><path transform=\"translate({x} {top})\" d=\"{upper}\"/></g>";
    }

    private string Points(Func<Band, int> value)
    {
        var points = _bands.Select(b => $"{X(b.Turn)},{Y(value(b))}");
        return string.Join(' ', _start is { } start ? points.Prepend($"{X(First)},{Y(start)}") : points);
    }

    private string X(int turn) => (Left + ((double)(turn - First) * (Width - Left - Right) / Math.Max(1, _bands[^1].Turn - First))).ToString("0.#", CultureInfo.InvariantCulture);

    private string Y(int value) => (Top + ((double)((long)_high - value) * (Height - Top - Bottom) / Math.Max(1, (long)_high - _low))).ToString("0.#", CultureInfo.InvariantCulture);

    private string Day(int turn) => _calendar.FirstDay(turn - 1).ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
