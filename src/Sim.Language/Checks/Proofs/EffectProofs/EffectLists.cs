using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Drafts.Kinds;
using Sim.Model.Effects;

namespace Sim.Language.Checks.Proofs.EffectProofs;

/// <summary>The lists of effects of a scenario with their lines, each once: a rule in each country is one list.</summary>
internal static class EffectLists
{
    public static IEnumerable<(Site Site, IReadOnlyList<Effect> Effects, IReadOnlyList<EffectText> Lines)> Of(Proofs proofs)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var site in proofs.Field.Sites)
        {
            if (site.Effects.Length > 0 && seen.Add(proofs.Entries.Of(site)))
            {
                var lines = proofs.Entries.EffectsOf(site);
                if (lines.Count == site.Effects.Length)
                {
                    yield return (site, site.Effects, lines);
                }
            }
        }
    }
}
