using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Times;

/// <summary>
/// L621: no closing, and no way of a machine, is forestalled by an earlier one that holds whenever it does. Endings are told one after the
/// other, all that hold, so that none forestalls another.
/// </summary>
internal static class NothingIsForestalled
{
    /// <summary>Longer lists are not held one against another.</summary>
    private const int Most = 60;

    public static void Look(Proofs proofs)
    {
        var closings = proofs.Field.Sites.Where(site => site.Kind == SiteKind.Closing).ToList();
        for (var i = 1; i < Math.Min(closings.Count, Most); i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (IsAlive(proofs, closings[i]) && Forestalls(proofs, closings[j], closings[i]))
                {
                    proofs.Inspection.Findings.Add(AlwaysForestalled.Closing(proofs.Entries.Of(closings[i]).Span, proofs.Entries.Of(closings[j]).Span));
                    break;
                }
            }
        }

        Ways(proofs);
    }

    // A way that leaves several states is forestalled only where it is from each of them, and in each country.
    private static void Ways(Proofs proofs)
    {
        var open = new HashSet<Draft>(ReferenceEqualityComparer.Instance);
        var earlier = new Dictionary<Draft, Draft>(ReferenceEqualityComparer.Instance);
        foreach (var group in proofs.Field.Sites.Where(site => site.Kind == SiteKind.Way).GroupBy(site => KeyOf(proofs, site)))
        {
            var ways = group.Take(Most).ToList();
            for (var i = 0; i < ways.Count; i++)
            {
                var entry = proofs.Entries.Of(ways[i]);
                if (ways.Take(i).FirstOrDefault(way => proofs.Entries.Of(way) != entry && Forestalls(proofs, way, ways[i])) is { } first && proofs.Games.IsAlive(ways[i]))
                {
                    earlier.TryAdd(entry, proofs.Entries.Of(first));
                }
                else if (proofs.Games.IsAlive(ways[i]))
                {
                    open.Add(entry);
                }
            }
        }

        foreach (var (entry, first) in earlier.Where(pair => !open.Contains(pair.Key)))
        {
            proofs.Inspection.Findings.Add(AlwaysForestalled.Way(entry.Span, first.Span));
        }
    }

    private static (int, int, int, int) KeyOf(Proofs proofs, Site site)
    {
        var way = proofs.Scenario.Machines[site.Index].Transitions[site.Part];
        return (site.Index, site.Here, way.From, way.Trigger);
    }

    private static bool IsAlive(Proofs proofs, Site site) => proofs.IsPossible(proofs.Games.Reached, site.Premises.Literals, site.Clauses);

    private static bool Forestalls(Proofs proofs, Site earlier, Site later)
    {
        if (earlier.Chance is not null)
        {
            return false;
        }

        if (earlier.Conditions.IsEmpty)
        {
            return true;
        }

        var fails = proofs.NormalForm.Of(earlier.Conditions[0].Condition, negated: true, later.Here);
        return fails is not null && later.Clauses is not null && fails.Length * later.Clauses.Length <= NormalForm.MostClauses
            && !proofs.IsPossible(proofs.Past, later.Premises.Literals, NormalForm.Product(later.Clauses, fails));
    }
}
