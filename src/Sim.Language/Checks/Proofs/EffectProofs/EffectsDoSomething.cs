using Sim.Language.Diagnostics;

namespace Sim.Language.Checks.Proofs.EffectProofs;

/// <summary>L613: no effect leaves everything as it is, wherever it is done.</summary>
internal static class EffectsDoSomething
{
    public static void Look(Proofs proofs)
    {
        var idleness = new Idleness(proofs);
        foreach (var list in proofs.EffectLists)
        {
            // A rule in each country does nothing only where it does nothing in all of them.
            string?[]? idle = null;
            foreach (var site in list.Sites)
            {
                if (proofs.Games.IsAlive(site))
                {
                    var found = idleness.Of(site);
                    for (var i = 0; i < found.Length; i++)
                    {
                        found[i] = idle is not null && idle[i] is null ? null : found[i];
                    }

                    idle = found;
                }
            }

            for (var i = 0; i < (idle?.Length ?? 0); i++)
            {
                if (idle![i] is { } because)
                {
                    proofs.Inspection.Findings.Add(DoesNothing.At(list.PlaceOf(i), because));
                }
            }
        }
    }
}
