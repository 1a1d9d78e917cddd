using System.Collections.Immutable;
using System.Globalization;
using Sim.Model.Decisions;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Views;

namespace Sim.Commands.Plain;

/// <summary>Writes a list of offers: what is open with its number, what is closed behind it with the reason.</summary>
public sealed class PlainList(PlainPaper paper)
{
    /// <summary>Whom an act is aimed at is told with its effects where there are as few as this; of more the names alone.</summary>
    private const int Few = 5;

    /// <param name="isFirst">Whether this is the question of the moment, and not whom an act is aimed at.</param>
    public void Write(GameView view, string asks, ImmutableArray<Offer> offers, bool isFirst)
    {
        paper.Blank();
        paper.Line(asks);
        var namesAlone = !isFirst && offers.Count(o => o.IsOpen) > Few;
        var number = 0;
        foreach (var offer in offers.Where(o => o.IsOpen))
        {
            number++;
            paper.Line(string.Create(CultureInfo.InvariantCulture, $"{number}. {offer.Label}"), "   ");
            Details(view, offer, namesAlone);
        }

        var closed = offers.Where(o => !o.IsOpen).ToList();
        if (closed.Count > 0)
        {
            paper.Line("Not open now:");
            foreach (var offer in closed)
            {
                paper.Line($"{offer.Label}: {offer.Refusal}", "   ");
            }
        }

        paper.Line(number == 1
            ? "Answer 1, or an empty line."
            : string.Create(CultureInfo.InvariantCulture, $"Answer 1 to {number}; an empty line is 1.{(namesAlone ? " look 1 tells what is known of the first." : "")}"));
    }

    /// <summary>Of an option all that its card says; of an act its known effects, for the rest there is <c>look</c>.</summary>
    private void Details(GameView view, Offer offer, bool namesAlone)
    {
        if (offer.Decision is Vote)
        {
            foreach (var block in CardPage.Blocks(view, offer))
            {
                Indented(block);
            }

            if (offer.Speak is { IsOpen: false, Refusal: { } refusal })
            {
                paper.Line($"To speak for it is not open: {refusal}", "   ", "   ");
            }
        }
        else
        {
            if (!namesAlone && CardPage.Effects(view, offer) is { Length: > 0 } effects)
            {
                paper.Line($"Effects: {effects}", "   ", "   ");
            }

            // What it costs others is never kept for a second look.
            if (CardPage.Cost(view, offer) is { Length: > 0 } cost)
            {
                paper.Line($"Cost: {cost}", "   ", "   ");
            }
        }
    }

    private void Indented(Block block)
    {
        switch (block)
        {
            case Paragraph { Text.Length: > 0 } paragraph:
                paper.Line(paragraph.Text, "   ", "   ");
                break;
            case Quote quote:
                paper.Line($"{quote.Who}: \"{quote.Says}\" ({quote.Note})", "   ", "   ");
                break;
            case Lines lines:
                paper.Line($"Effects: {string.Join("; ", lines.Items)}", "   ", "   ");
                break;
            case Facts facts:
                foreach (var fact in facts.Lines)
                {
                    paper.Line($"{fact.Label}: {fact.Value}", "   ", "   ");
                }

                break;
        }
    }
}
