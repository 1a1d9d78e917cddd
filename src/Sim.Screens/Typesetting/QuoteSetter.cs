using Sim.Reports.Pages;
using Sim.Screens.Themes;

namespace Sim.Screens.Typesetting;

/// <summary>What somebody says, set off by a line at its side, and under it who says it and whether he really did.</summary>
internal static class QuoteSetter
{
    public static IEnumerable<Row> Set(Quote quote, int number, int width, Marks marks)
    {
        var side = new Piece(marks.Down + " ", Tone.Rule);
        foreach (var stretch in Wrapping.Of(marks.Spell($"“{quote.Says}”"), width - 2))
        {
            yield return Row.Of(number, stretch.Start, side, new Piece(stretch.Text, Tone.Quote));
        }

        var by = quote.Note.Length > 0 ? $"{quote.Who} ({quote.Note})" : quote.Who;
        foreach (var stretch in Wrapping.Of(marks.Spell($"— {by}"), width - 2))
        {
            yield return Row.Of(number, quote.Says.Length + 2 + stretch.Start, side, new Piece(stretch.Text, Tone.Faint));
        }
    }
}
