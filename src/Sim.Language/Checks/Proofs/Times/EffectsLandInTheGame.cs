using Sim.Language.Checks.Proofs.EffectProofs;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Diagnostics;

namespace Sim.Language.Checks.Proofs.Times;

/// <summary>L618: no effect waits beyond the last turn, however early it begins to wait.</summary>
internal static class EffectsLandInTheGame
{
    public static void Look(Proofs proofs)
    {
        var turns = proofs.Scenario.Calendar.Turns;
        foreach (var list in proofs.EffectLists)
        {
            for (var i = 0; i < list.Effects.Length; i++)
            {
                var waits = list.Effects[i].Landed().Turns;
                if (waits > 0 && FirstTurn(proofs, list) is var first and >= 0 && first + waits >= turns)
                {
                    proofs.Inspection.Findings.Add(LandsOutside.At(list.PlaceOf(i), first + waits + 1, turns));
                }
            }
        }
    }

    // The first turn, counted from 0, in which any of its sites can come about; −1 where none can.
    private static int FirstTurn(Proofs proofs, EffectList list)
    {
        var first = -1;
        foreach (var site in list.Sites)
        {
            if (proofs.Games.Since(site) is var since and >= 0)
            {
                since += site.Kind == SiteKind.Act ? NextSession.After(proofs.Scenario.Acts[site.Index], proofs.Scenario) : 0;
                first = first < 0 ? since : Math.Min(first, since);
            }
        }

        return first;
    }
}
