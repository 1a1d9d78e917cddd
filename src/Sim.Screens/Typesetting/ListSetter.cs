using System.Collections.Immutable;
using Sim.Screens.Themes;

namespace Sim.Screens.Typesetting;

/// <summary>Short lines, each with a bullet; what is longer than the line hangs under its beginning.</summary>
internal static class ListSetter
{
    public static IEnumerable<Row> Set(ImmutableArray<string> items, int number, int width, Marks marks)
    {
        var at = 0;
        foreach (var item in items)
        {
            foreach (var stretch in Wrapping.Of(marks.Spell(item), width - 2))
            {
                var lead = stretch.Start == 0 ? marks.Bullet + " " : "  ";
                yield return Row.Of(number, at + stretch.Start, new Piece(lead, Tone.Faint), new Piece(stretch.Text, Tone.Text));
            }

            at += item.Length + 1;
        }
    }
}
