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
    private const int NarrowestNote = 22;

    public static IEnumerable<Row> Set(Facts facts, int number, int width, Marks marks)
    {
        var lines = facts.Lines.Select(f => new Cells(marks.Spell(f.Label), marks.Spell(WithTrend(f)), marks.Spell(f.Note))).ToList();
        var label = Math.Min(Widest(lines, c => c.Label), Math.Max(8, width * 2 / 5));
        var value = Widest(lines, c => c.Value);
        var note = Widest(lines, c => c.Note);
        var noteRoom = width - label - Gap - value - Gap;
        var at = 0;
        foreach (var cells in lines)
        {
            var columns = note > 0 && (noteRoom >= note || noteRoom >= NarrowestNote)
                ? Beside([new(cells.Label, label, Tone.Text), new(cells.Value, value, Tone.Strong), new(cells.Note, Math.Min(noteRoom, PageSetter.Measure), Tone.Faint)])
                : width - label - Gap >= Math.Min(value, NarrowestValue)
                    ? [.. Beside([new(cells.Label, label, Tone.Text), new(cells.Value, width - label - Gap, Tone.Strong)]), .. Under(cells.Note, width, label + Gap, Tone.Faint)]
                    : [.. Under(cells.Label, width, 0, Tone.Text), .. Under(cells.Value, width, 2, Tone.Strong), .. Under(cells.Note, width, 2, Tone.Faint)];
            foreach (var pieces in columns)
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

    private static IEnumerable<ImmutableArray<Piece>> Under(string text, int width, int indent, Tone tone)
    {
        if (text.Length == 0)
        {
            return [];
        }

        // A deep indent leaves no room for words in a narrow pane.
        var by = width - indent >= NarrowestNote ? indent : Math.Min(indent, 2);
        return Wrapping.Of(text, width - by).Select(s => ImmutableArray.Create(new Piece(new string(' ', by) + s.Text, tone)));
    }

    private sealed record Cells(string Label, string Value, string Note);

    private sealed record Column(string Text, int Width, Tone Tone);
}
