using System.Collections.Immutable;
using Sim.Reports.Pages;
using Sim.Screens.Themes;

namespace Sim.Screens.Typesetting;

/// <summary>
/// Facts in columns: label, value with its trend, note. Where the pane is too narrow for three columns the note goes under the
/// value, and where it is too narrow for two the value goes under the label; nothing is cut.
/// </summary>
internal static class FactsSetter
{
    private const int Gap = 2;
    private const int NarrowestValue = 14;
    private const int NarrowestLabel = 8;

    /// <summary>A figure with its estimate and its sign, such as <c>very high, ~85 ^ +11</c>; what is longer is prose and may wrap.</summary>
    private const int LongestFigure = 22;

    public static IEnumerable<Row> Set(Facts facts, int number, int width, Marks marks)
    {
        var lines = facts.Lines.Select(f => new Cells(marks.Spell(f.Label), marks.Spell(WithTrend(f)), marks.Spell(f.Note))).ToList();
        var value = Widest(lines, c => c.Value);
        var note = Widest(lines, c => c.Note);
        var label = Math.Min(Widest(lines, c => c.Label), Math.Max(8, width * 2 / 5));
        var noteRoom = width - label - Gap - value - Gap;
        var at = 0;
        // A long note in a narrow column would run down the page; then it goes under its fact.
        if (note > 0 && label == Widest(lines, c => c.Label) && noteRoom >= Math.Min(note, width / 3))
        {
            return lines.SelectMany(c => Rows(Beside([
                new(c.Label, label, Tone.Text),
                new(c.Value, value, Tone.Strong),
                new(c.Note, Math.Min(noteRoom, PageSetter.Measure), Tone.Faint)])));
        }

        // Without a column for notes the label takes what the values leave, for a figure parted from its sign reads badly.
        var left = width - Gap - value;
        label = Math.Min(Widest(lines, c => c.Label), left >= NarrowestLabel && value <= LongestFigure ? left : Math.Max(NarrowestLabel, width * 2 / 5));
        return width - label - Gap >= Math.Min(value, NarrowestValue)
            ? lines.SelectMany(c => Rows([.. Beside([new(c.Label, Own(c), Tone.Text), new(c.Value, width - Own(c) - Gap, Tone.Strong)]), .. Under(c.Note, width)]))
            : lines.SelectMany(c => Rows([.. Under(c.Label, width, Tone.Text, 0), .. Under(c.Value, width, Tone.Strong), .. Under(c.Note, width)]));

        // One long label neither wraps nor widens the column of all, where its own value leaves it the room.
        int Own(Cells cells) => Wrapping.Columns(cells.Label) is var own && own > label && own + Gap + Wrapping.Columns(cells.Value) <= width ? own : label;

        IEnumerable<Row> Rows(IEnumerable<ImmutableArray<Piece>> set)
        {
            foreach (var pieces in set)
            {
                yield return Row.Of(number, at, pieces);
            }

            at++;
        }
    }

    private static string WithTrend(Fact fact) => fact.Trend.Length > 0 ? $"{fact.Value} {fact.Trend}" : fact.Value;

    private static int Widest(List<Cells> lines, Func<Cells, string> of) => lines.Count == 0 ? 0 : lines.Max(c => Wrapping.Columns(of(c)));

    /// <summary>Columns side by side, each wrapped in its own width.</summary>
    private static IEnumerable<ImmutableArray<Piece>> Beside(ImmutableArray<Column> columns)
    {
        var wrapped = columns.Select(c => Wrapping.Of(c.Text, c.Width)).ToList();
        for (var line = 0; line < wrapped.Max(w => w.Count); line++)
        {
            var pieces = ImmutableArray.CreateBuilder<Piece>();
            for (var i = 0; i < columns.Length; i++)
            {
                var text = line < wrapped[i].Count ? wrapped[i][line].Text : "";
                var padded = i + 1 < columns.Length ? Wrapping.Fitted(text, columns[i].Width + Gap, "") : text;
                pieces.Add(new Piece(padded, columns[i].Tone));
            }

            yield return pieces.ToImmutable();
        }
    }

    private static IEnumerable<ImmutableArray<Piece>> Under(string text, int width, Tone tone = Tone.Faint, int indent = 2) => text.Length == 0
        ? []
        : Wrapping.Of(text, width - indent).Select(s => ImmutableArray.Create(new Piece(new string(' ', indent) + s.Text, tone)));

    private sealed record Cells(string Label, string Value, string Note);

    private sealed record Column(string Text, int Width, Tone Tone);
}
