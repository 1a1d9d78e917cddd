using System.Text;
using Sim.Reports.Pages;
using Sim.Reports.Wording;

namespace Sim.Commands.Plain;

/// <summary>
/// Writes pages as lines for screen readers, pipes and paper: lines of 80 columns unless asked for others, headings as words, facts as
/// <c>name: value</c>, nothing drawn and nothing ever moved back.
/// </summary>
public sealed class PlainPaper(TextWriter output, int columns = PlainPaper.Columns)
{
    public const int Columns = 80;

    public void Write(Page page)
    {
        Blank();
        Line(page.Title);
        foreach (var block in page.Blocks)
        {
            Write(block);
        }
    }

    public void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Blank();
                Line(heading.Text);
                break;
            case Paragraph paragraph:
                Prose(paragraph.Text);
                break;
            case Quote quote:
                Line($"{quote.Who} says: \"{quote.Says}\"{(quote.Note.Length > 0 ? $" ({quote.Note})" : "")}");
                break;
            case Facts facts:
                foreach (var fact in facts.Lines)
                {
                    Line(Spoken(fact), "  ");
                }

                break;
            case Lines lines:
                foreach (var item in lines.Items)
                {
                    Line(item, "  ");
                }

                break;
            case Changes changes:
                foreach (var change in changes.Items)
                {
                    Line(change.Text, "  ");
                }

                break;
            default:
                throw new InvalidOperationException($"A page has a block that cannot be written: {block.GetType().Name}.");
        }
    }

    public void Blank() => output.WriteLine();

    public void Prose(string text)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            Line(paragraph);
        }
    }

    /// <summary>One line of text, wrapped; it begins with <paramref name="first"/>, and what runs over with <paramref name="hanging"/>.</summary>
    public void Line(string text, string hanging = "", string first = "")
    {
        foreach (var line in Wrap.At(columns, first + Undrawn(text), hanging))
        {
            output.WriteLine(line);
        }
    }

    /// <summary>A line that must not be broken, such as a command.</summary>
    public void Unbroken(string text) => output.WriteLine(Undrawn(text));

    private static string Spoken(Fact fact)
    {
        var trend = fact.Change is { } change and not 0 ? "; " + Amount.Spoken(change) : "";
        return $"{fact.Label}: {fact.Value}{trend}{(fact.Note.Length > 0 ? "; " + fact.Note : "")}";
    }

    /// <summary>Without what is only drawn: box lines, blocks and braille patterns say nothing to a listener.</summary>
    private static string Undrawn(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in Clean.Line(text).Replace(" · ", ", ", StringComparison.Ordinal))
        {
            result.Append(character is (>= '\u2500' and <= '\u259F') or (>= '\u2800' and <= '\u28FF') ? ' ' : character);
        }

        return result.ToString();
    }
}
