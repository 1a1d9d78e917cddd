using Sim.Model.Decisions;
using Sim.Model.Effects;
using Sim.Model.Scenarios;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Screens.Sittings;

/// <summary>Which decisions are asked twice: orders that cost people their freedom or lives, and what can never be taken back.</summary>
internal static class Gravity
{
    /// <summary>What to ask before a decision; null where it is not grave.</summary>
    public static Page? Of(GameView view, Offer offer, Decision decision)
    {
        var cost = CardPage.Cost(view, offer);
        var forGood = CardPage.IsForGood(view, offer);
        if (cost.Length == 0 && !forGood)
        {
            return null;
        }

        return Page.Of(
            $"{Asked(view, offer, decision)} ({Price(decision)})",
            [
                .. cost.Length > 0 ? [Facts.Of([new Fact("Cost", cost)])] : Array.Empty<Block>(),
                .. CardPage.EffectLines(view, offer) is { Length: > 0 } effects ? [new Lines(effects)] : Array.Empty<Block>(),
                .. forGood ? [new Paragraph("This cannot be taken back.")] : Array.Empty<Block>(),
            ]);
    }

    /// <summary>The deed in full, with whom it is done to: the last answer given may be no more than a name.</summary>
    private static string Asked(GameView view, Offer offer, Decision decision)
    {
        if (decision is not Do done || view.Scenario.ActNamed(done.Act) is not { } act)
        {
            return offer.Label;
        }

        return Titles.Act(view, act, Titles.OfThePlayer(view, act, done));
    }

    private static string Price(Decision decision) => decision switch
    {
        Do => "takes one slot",
        Vote { Speak: true } => "your vote, and one slot for the speech",
        _ => "your vote",
    };
}
