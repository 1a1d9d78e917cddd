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

    /// <param name="numbered">The offers by their numbers, from 1.</param>
    /// <param name="isFirst">Whether this is the question of the moment, and not whom an act is aimed at.</param>
    public void Write(GameView view, string asks, ImmutableArray<Offer?> numbered, bool isFirst)
    {
        paper.Blank();
        paper.Line(asks);
        var offers = numbered.Select((offer, at) => (Offer: offer, Number: at + 1)).Where(o => o.Offer is not null).Select(o => (Offer: o.Offer!, o.Number)).ToList();
        var open = offers.Where(o => o.Offer.IsOpen).ToList();
        var namesAlone = !isFirst && open.Count > Few;
        foreach (var (offer, number) in open)
        {
            paper.Line(string.Create(CultureInfo.InvariantCulture, $"{number}. {offer.Label}"), "   ");
            Details(view, offer, namesAlone);
        }

        if (open.Count < offers.Count)
        {
            paper.Line("Not open now:");
            foreach (var (offer, number) in offers.Where(o => !o.Offer.IsOpen))
            {
                paper.Line(string.Create(CultureInfo.InvariantCulture, $"{number}. {offer.Label}: {offer.Refusal}"), "   ");
            }
        }

        var first = open[0].Number;
        paper.Line(open.Count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"Answer {first}, or an empty line.")
            : string.Create(CultureInfo.InvariantCulture, $"Answer {first} to {open[^1].Number}; an empty line is {first}.{(namesAlone ? $" look {first} tells what is known of the first." : "")}"));
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
