using Sim.Language.Checks.Proofs.DeadEnds;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Checks.Proofs.Wordings;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Checks.Proofs;

/// <summary>
/// L601, L604, L606, L607, L609, L610, L611, L620: every event, answer, act, rule, way of a machine, ending, closing, checkpoint and paragraph can
/// come about in some game. What waits for something dead is named with it, and not told again.
/// </summary>
internal static class EverythingCanComeAbout
{
    public static void Look(Proofs proofs)
    {
        var dead = Groups.Dead(proofs).ToList();
        if (dead.Count == 0)
        {
            return;
        }

        var finder = new CauseFinder(proofs, new Doers(proofs));
        var chains = new Chains([.. dead.Select(finder.Of)]);
        var unanswered = Unanswered(proofs, chains);
        foreach (var end in chains.Roots)
        {
            if (end.Cause != Cause.ToldAlready && !proofs.IsOfParent(PlaceOf(proofs, end)) && !(end.Site.Kind == SiteKind.Option && unanswered.Contains(end.Site.Index)))
            {
                proofs.Inspection.Findings.Add(Told(proofs, end));
            }
        }

        foreach (var happening in unanswered.Order())
        {
            proofs.Inspection.Findings.Add(NoAnswerIsOpen.Ever(proofs.Entries.PlaceOfOptions(happening), proofs.Scenario.Events[happening].Id));
        }

        // Ways that pull one another in a circle have been told to do so without end.
        foreach (var circle in chains.Circles.Where(circle => !proofs.IsOfParent(PlaceOf(proofs, circle[0]))).Where(circle => !proofs.IsEndless || circle.Exists(end => end.Site.Kind != SiteKind.Way)))
        {
            proofs.Inspection.Findings.Add(Told(proofs, circle));
        }
    }

    // Questions that can be put and never answered.
    private static HashSet<int> Unanswered(Proofs proofs, Chains chains)
    {
        var closed = new Dictionary<int, int>();
        foreach (var end in chains.Roots.Concat(chains.Roots.SelectMany(root => root.Fallen)).Where(end => end.Site.Kind == SiteKind.Option))
        {
            closed[end.Site.Index] = closed.GetValueOrDefault(end.Site.Index) + 1;
        }

        return
        [
            .. closed.Where(question => question.Value == proofs.Scenario.Events[question.Key].Question!.Options.Length
                && proofs.Games.IsAlive(proofs.Field.SiteOfEvent(question.Key))).Select(question => question.Key),
        ];
    }

    private static Diagnostic Told(Proofs proofs, DeadEnd end)
    {
        var (place, never) = (PlaceOf(proofs, end), SiteWords.Never(end.Site.Kind));
        var (because, remedy, fallen) = (ReasonWords.Of(proofs, end), ReasonWords.Remedy(end), SiteWords.Fallen(proofs.Scenario, end.Fallen));
        var finding = (end.Cause, end.Site.Kind) switch
        {
            (Cause.There, _) when !AreOfTwoConditions(end) => NeverHolds.There(place, because, end.Premises.Count > 0),
            (_, SiteKind.Option or SiteKind.Act) => NeverOpen.At(place, never, because, fallen, remedy),
            (_, SiteKind.Ending or SiteKind.Closing or SiteKind.Checkpoint or SiteKind.Passage or SiteKind.EndingPassage) => NeverReached.At(place, never, because, remedy),
            (Cause.Past, _) => ExcludesWhatItNeeds.At(place, never, because, fallen),
            (Cause.NotPulled or Cause.NoWay, _) => WaitsInVain.At(place, never, because, fallen, remedy),
            (Cause.Number, _) => NeverGetsThere.At(place, never, because, fallen, remedy),
            _ => NothingBringsItAbout.At(place, never, because, fallen, remedy),
        };
        return end.Parts.Count > 1 ? finding.With(end.Parts[^1].Condition.PlaceOf(end.Parts[^1].Part), "")
            : proofs.Entries.PlaceOf(end.Site, end.Premises) is { } premise ? finding.With(premise, "")
            : finding;
    }

    // An act is offered by one condition and open by another: then neither is at fault alone.
    private static bool AreOfTwoConditions(DeadEnd end) => end.Parts.Count > 1 && !ReferenceEquals(end.Parts[0].Condition, end.Parts[^1].Condition);

    private static Diagnostic Told(Proofs proofs, List<DeadEnd> circle)
    {
        var names = circle.Skip(1).Select(end => $"'{SiteWords.NameOf(proofs.Scenario, end.Site)}'").ToList();
        var chain = names.Count == 0
            ? "it waits for itself"
            : $"it waits for {string.Join(", which waits for ", names)}, which waits for it in turn";
        var fallen = SiteWords.Fallen(proofs.Scenario, circle.SelectMany(end => end.Fallen));
        return WaitsInVain.Round(PlaceOf(proofs, circle[0]), SiteWords.Never(circle[0].Site.Kind), chain, fallen);
    }

    private static Span PlaceOf(Proofs proofs, DeadEnd end) =>
        end.Parts.Count > 0 ? end.Parts[0].Condition.PlaceOf(end.Parts[0].Part) : proofs.Entries.PlaceOf(end.Site, end.Cause);
}
