using Sim.Reports.Pages;
using Sim.Screens.Themes;

namespace Sim.Screens.Typesetting;

/// <summary>What changed, each with its causes after it; the causes hang under the figure.</summary>
internal static class ChangesSetter
{
    public static IEnumerable<Row> Set(Changes changes, int number, int width, Marks marks)
    {
        var at = 0;
        foreach (var change in changes.Items)
        {
            var head = marks.Spell(change.Head);
            var text = marks.Spell(change.Text);
            foreach (var stretch in Hanging(text, width))
            {
                // The figure stands out from its causes where it begins the line.
                var strong = stretch.Start == 0 ? Math.Min(head.Length, stretch.Text.Length) : 0;
                yield return Row.Of(
                    number,
                    at + stretch.Start,
                    new Piece(stretch.Start == 0 ? stretch.Text[..strong] : "    ", Tone.Strong),
                    new Piece(stretch.Text[strong..], Tone.Text));
            }

            at += text.Length + 1;
        }
    }

    private static IEnumerable<Stretch> Hanging(string text, int width)
    {
        var first = Wrapping.Of(text, width)[0];
        yield return first;
        var rest = first.Start + first.Text.Length;
        if (rest < text.Length)
        {
            foreach (var stretch in Wrapping.Of(text[rest..], width - 4))
            {
                yield return stretch with { Start = rest + stretch.Start };
            }
        }
    }
}
