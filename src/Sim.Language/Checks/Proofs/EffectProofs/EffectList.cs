using System.Collections.Immutable;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Drafts;
using Sim.Language.Sources;
using Sim.Model.Effects;

namespace Sim.Language.Checks.Proofs.EffectProofs;

/// <summary>A list of effects with its lines, and all that does it: a rule in each country is one list of several sites.</summary>
internal sealed class EffectList(ImmutableArray<Effect> effects, Entries entries)
{
    public ImmutableArray<Effect> Effects => effects;

    public List<Site> Sites { get; } = [];

    /// <summary>The place of an effect's line.</summary>
    public Span PlaceOf(int effect) => entries.EffectsOf(Sites[0])[effect].Words.Span;

    public string TextOf(int effect) => entries.EffectsOf(Sites[0])[effect].Words.Text;

    /// <summary>All lists of a scenario, each once.</summary>
    public static List<EffectList> All(Proofs proofs)
    {
        var all = new List<EffectList>();
        var shared = new Dictionary<Draft, EffectList>(ReferenceEqualityComparer.Instance);
        foreach (var site in proofs.Field.Sites)
        {
            if (site.Effects.Length == 0)
            {
                continue;
            }

            // Only rules and ways may come about in several countries or from several states.
            if (site.Kind is SiteKind.Rule or SiteKind.Way && shared.TryGetValue(proofs.Entries.Of(site), out var known))
            {
                known.Sites.Add(site);
                continue;
            }

            var list = new EffectList(site.Effects, proofs.Entries);
            list.Sites.Add(site);
            if (site.Kind is SiteKind.Rule or SiteKind.Way)
            {
                shared.Add(proofs.Entries.Of(site), list);
            }

            all.Add(list);
        }

        return all;
    }
}
