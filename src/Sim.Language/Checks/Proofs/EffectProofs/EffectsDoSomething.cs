using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Model.Effects;

namespace Sim.Language.Checks.Proofs.EffectProofs;

/// <summary>L613: no effect leaves everything as it is, wherever it is done.</summary>
internal static class EffectsDoSomething
{
    public static void Look(Proofs proofs)
    {
        // A rule in each country does nothing only where it does nothing in all of them.
        var idle = new Dictionary<Draft, string?[]>(ReferenceEqualityComparer.Instance);
        var idleness = new Idleness(proofs);
        foreach (var site in proofs.Field.Sites)
        {
            if (site.Effects.Length == 0 || !proofs.Games.IsAlive(site))
            {
                continue;
            }

            var found = idleness.Of(site);
            var entry = proofs.Entries.Of(site);
            if (!idle.TryGetValue(entry, out var known))
            {
                idle.Add(entry, found);
                continue;
            }

            for (var i = 0; i < known.Length; i++)
            {
                known[i] = found[i] is null ? null : known[i];
            }
        }

        foreach (var (site, _, lines) in EffectLists.Of(proofs))
        {
            var known = idle.GetValueOrDefault(proofs.Entries.Of(site)) ?? [];
            for (var i = 0; i < known.Length; i++)
            {
                if (known[i] is { } because)
                {
                    proofs.Inspection.Findings.Add(DoesNothing.At(lines[i].Words.Span, because));
                }
            }
        }
    }
}
