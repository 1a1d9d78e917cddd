using System.Collections.Immutable;
using Sim.Screens.Themes;

namespace Sim.Screens.Typesetting;

/// <summary>Short lines, each with a bullet; what is longer than the line hangs under its beginning.</summary>
internal static class ListSetter
{
    private const int LongestTitle = 64;

    public static IEnumerable<Row> Set(ImmutableArray<string> items, int number, int width, Marks marks)
    {
        var at = 0;
        foreach (var item in items)
        {
            foreach (var stretch in Lined(marks.Spell(item), width - 2))
            {
                var lead = stretch.Start == 0 ? marks.Bullet + " " : "  ";
                yield return Row.Of(number, at + stretch.Start, new Piece(lead, Tone.Faint), new Piece(stretch.Text, Tone.Text));
            }

            at += item.Length + 1;
        }
    }

    /// <summary>Names and titles are parted evenly; a sentence is filled as prose is.</summary>
    private static IReadOnlyList<Stretch> Lined(string item, int width) => Wrapping.Columns(item) <= LongestTitle
        ? Wrapping.Even(item, width)
        : Wrapping.Of(item, width);
}
