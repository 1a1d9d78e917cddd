using Sim.Language.Checks.Proofs.EffectProofs;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;

namespace Sim.Language.Checks.Proofs.Times;

/// <summary>L618: no effect waits beyond the last turn, however early it begins to wait.</summary>
internal static class EffectsLandInTheGame
{
    public static void Look(Proofs proofs)
    {
        var first = FirstTurns(proofs);
        var turns = proofs.Scenario.Calendar.Turns;
        foreach (var (site, effects, lines) in EffectLists.Of(proofs))
        {
            for (var i = 0; i < effects.Count; i++)
            {
                var waits = effects[i].Landed().Turns;
                if (waits > 0 && first.TryGetValue(proofs.Entries.Of(site), out var since) && since + waits >= turns)
                {
                    proofs.Inspection.Findings.Add(LandsOutside.At(lines[i].Words.Span, since + waits + 1, turns));
                }
            }
        }
    }

    // The first turn, counted from 0, in which each entry can come about.
    private static Dictionary<Draft, int> FirstTurns(Proofs proofs)
    {
        var first = new Dictionary<Draft, int>(ReferenceEqualityComparer.Instance);
        foreach (var site in proofs.Field.Sites)
        {
            if (site.Effects.Length > 0 && proofs.Games.IsAlive(site))
            {
                var since = proofs.Games.Since(site) + (site.Kind == SiteKind.Act && proofs.Scenario.Acts[site.Index].Motion ? 1 : 0);
                var entry = proofs.Entries.Of(site);
                first[entry] = first.TryGetValue(entry, out var known) ? Math.Min(known, since) : since;
            }
        }

        return first;
    }
}
