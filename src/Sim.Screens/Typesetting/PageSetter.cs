using System.Collections.Immutable;
using Sim.Reports.Pages;
using Sim.Screens.Themes;

namespace Sim.Screens.Typesetting;

/// <summary>Sets a page as rows of a given width.</summary>
public static class PageSetter
{
    /// <summary>Prose is set no wider than this, however wide the window: longer lines are hard to read.</summary>
    public const int Measure = 84;

    /// <param name="dense">Without empty rows between the parts, where every row is wanted.</param>
    public static ImmutableArray<Row> Set(Page page, int width, Marks marks, bool dense = false)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        Block? before = null;
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            var block = page.Blocks[i];
            if (!dense && before is not null and not Heading)
            {
                rows.Add(Row.Blank(i));
            }

            rows.AddRange(SetBlock(block, i, Math.Max(4, width), marks));
            before = block;
        }

        return rows.ToImmutable();
    }

    private static IEnumerable<Row> SetBlock(Block block, int number, int width, Marks marks) => block switch
    {
        Heading heading => Wrapping.Even(marks.Spell(heading.Text), Math.Min(width, Measure)).Select(s => Row.Of(number, s.Start, new Piece(s.Text, Tone.Heading))),
        Paragraph paragraph => Paragraphs(paragraph.Text, number, width, marks),
        Quote quote => QuoteSetter.Set(quote, number, Math.Min(width, Measure), marks),
        Facts facts => FactsSetter.Set(facts, number, width, marks),
        Lines lines => ListSetter.Set(lines.Items, number, Math.Min(width, Measure), marks),
        Changes changes => ChangesSetter.Set(changes, number, Math.Min(width, Measure), marks),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A page holds a block that no setter knows."),
    };

    private static IEnumerable<Row> Paragraphs(string text, int number, int width, Marks marks)
    {
        var at = 0;
        foreach (var part in text.Split('\n'))
        {
            if (at > 0)
            {
                yield return Row.Blank(number, at);
            }

            foreach (var row in Prose(part, number, width, marks, Tone.Text, at))
            {
                yield return row;
            }

            at += part.Length + 1;
        }
    }

    private static IEnumerable<Row> Prose(string text, int number, int width, Marks marks, Tone tone, int at = 0) =>
        Wrapping.Of(marks.Spell(text), Math.Min(width, Measure)).Select(s => Row.Of(number, at + s.Start, new Piece(s.Text, tone)));
}
