using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Checks.Texts;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Tellings;

/// <summary>
/// T901: a text and the paragraphs that may be told after it in one game fit on one screen. Those of which it is proved that they never hold
/// together are not counted together.
/// </summary>
internal static class WhatIsToldTogetherFits
{
    /// <summary>Of more paragraphs not every set is looked at: nothing is said.</summary>
    private const int Most = 10;

    public static void Look(Proofs proofs)
    {
        foreach (var text in proofs.Field.Sites.Where(site => site.Kind is SiteKind.Passage or SiteKind.EndingPassage).GroupBy(site => (site.Kind, site.Index)))
        {
            var sites = text.Where(site => !proofs.IsOfParent(proofs.Entries.Of(site).Span)).ToList();
            var (kind, index) = text.Key;
            var (before, passages) = kind == SiteKind.Passage
                ? (proofs.Inspection.Names.Events[index].Of(EventForm.Text), proofs.Scenario.Events[index].Also)
                : (proofs.Inspection.Names.Endings[index].Of(EndingForm.Text), proofs.Scenario.Endings[index].Also);
            if (sites.Count is > 0 and <= Most && Longest(proofs, sites, [.. sites.Select(site => passages[site.Part])], Count(before)) is { Words: > ScreenRoom.Page } longest)
            {
                proofs.Inspection.Findings.Add(TooLongForTheScreen.Together(longest.Last.Span, longest.Words, ScreenRoom.Page));
            }
        }
    }

    /// <summary>The most words that one game can tell, and the last paragraph of them; null where a part is too long by itself, which is told there.</summary>
    private static (int Words, Draft Last)? Longest(Proofs proofs, List<Site> sites, Passage[] passages, int before)
    {
        var words = sites.Select(site => Count(proofs.Entries.Of(site).Of(PassageForm.Text))).ToList();
        if (before > ScreenRoom.Page || words.Exists(count => count > ScreenRoom.Page))
        {
            return null;
        }

        (int Words, Draft Last)? longest = null;
        foreach (var chair in proofs.Scenario.Chairs.Append(-1))
        {
            Add(0, before, [], chair);
        }

        return longest;

        void Add(int next, int sum, List<Site> together, int chair)
        {
            if (together.Count > 0 && sum > (longest?.Words ?? 0))
            {
                longest = (sum, proofs.Entries.Of(together[^1]));
            }

            for (var i = next; i < sites.Count; i++)
            {
                List<Site> more = [.. together, sites[i]];
                if (passages[i].IsFor(chair) && CanHold(proofs, more))
                {
                    Add(i + 1, sum + words[i], more, chair);
                }
            }
        }
    }

    private static bool CanHold(Proofs proofs, List<Site> together) => proofs.IsPossible(
        proofs.Games.Reached,
        together[0].Premises.Literals,
        proofs.NormalForm.Both([.. together.SelectMany(site => site.Conditions).Select(condition => condition.Condition).Distinct()], negated: false, here: -1));

    private static int Count(Prose? prose) => prose is null ? 0 : Reading.Words(prose.Words.Text).Count;
}
