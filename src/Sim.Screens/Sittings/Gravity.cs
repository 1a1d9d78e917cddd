using Sim.Model.Decisions;
using Sim.Model.Effects;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Views;

namespace Sim.Screens.Sittings;

/// <summary>Which decisions are asked twice: orders that cost people their freedom or lives, and what can never be taken back.</summary>
internal static class Gravity
{
    /// <summary>What to ask before a decision; null where it is not grave.</summary>
    public static Page? Of(GameView view, Offer offer, Decision decision)
    {
        var cost = CardPage.Cost(view, offer);
        var forGood = decision is Do done
            && view.Scenario.ActNamed(done.Act) is { } act
            && act.Effects.Any(e => e is SoundOut or Strike);
        if (cost.Length == 0 && !forGood)
        {
            return null;
        }

        return Page.Of(
            offer.Label,
            [
                .. cost.Length > 0 ? [Facts.Of([new Fact("Cost", cost)])] : Array.Empty<Block>(),
                .. CardPage.EffectLines(view, offer) is { Length: > 0 } effects ? [new Lines(effects)] : Array.Empty<Block>(),
                .. forGood ? [new Paragraph("This cannot be taken back.")] : Array.Empty<Block>(),
            ]);
    }
}
