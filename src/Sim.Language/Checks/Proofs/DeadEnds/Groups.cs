using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;

namespace Sim.Language.Checks.Proofs.DeadEnds;

/// <summary>Sites that come about by one entry of the author's: it is dead only where all of them are.</summary>
internal static class Groups
{
    /// <summary>All entries of which no site can come about.</summary>
    public static IEnumerable<List<Site>> Dead(Proofs proofs)
    {
        var dead = new List<List<Site>>();
        var groups = new Dictionary<(SiteKind, int, int), List<Site>>();
        var alive = new HashSet<(SiteKind, int, int)>();
        var past = proofs.Scenario.Beforehand.Events.Where(before => !proofs.Scenario.Events[before.Event].Again).Select(before => before.Event).ToHashSet();
        foreach (var site in proofs.Field.Sites)
        {
            // What comes once and had come before the first day is over.
            if (site.Kind <= SiteKind.Option && past.Contains(site.Index))
            {
                continue;
            }

            if (IsOfAText(site) && !HasItsText(proofs, site, past))
            {
                continue;
            }

            // Only rules and ways may come about in several countries or from several states.
            if (site.Kind is not (SiteKind.Rule or SiteKind.Way))
            {
                if (!IsAlive(proofs, site))
                {
                    dead.Add([site]);
                }

                continue;
            }

            var key = (site.Kind, site.Index, site.Kind == SiteKind.Way ? proofs.Entries.EntryOf(site.Index, site.Part) : site.Part);
            if (IsAlive(proofs, site))
            {
                alive.Add(key);
            }
            else if (groups.TryGetValue(key, out var group))
            {
                group.Add(site);
            }
            else
            {
                groups.Add(key, [site]);
            }
        }

        dead.AddRange(groups.Where(group => !alive.Contains(group.Key)).Select(group => group.Value));
        return dead.OrderBy(group => group[0].Number);
    }

    private static bool IsOfAText(Site site) => site.Kind is SiteKind.Passage or SiteKind.EndingPassage;

    /// <summary>Whether the event or the ending comes about after whose text a paragraph is told.</summary>
    private static bool HasItsText(Proofs proofs, Site passage, HashSet<int> past) => passage.Kind == SiteKind.Passage
        ? !past.Contains(passage.Index) && proofs.Games.IsAlive(proofs.Field.SiteOfEvent(passage.Index))
        : proofs.Field.Sites.Where(site => site.Kind == SiteKind.Ending && site.Index == passage.Index).All(ending => IsAlive(proofs, ending));

    public static bool IsAlive(Proofs proofs, Site site) => site.Kind < SiteKind.Ending
        ? proofs.Games.IsAlive(site)
        : proofs.IsPossible(proofs.Games.Reached, site.Premises.Literals, site.Clauses);
}
