using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Histories;

/// <summary>
/// H802: whoever answers every question as it was answered meets every question of history, and finds its historical option open. Acts,
/// votes and chance are left free, so that only what no such game can come to is told; the first that is blocked stands for the rest.
/// </summary>
internal static class HistoryCanBePlayed
{
    public static void Look(Proofs proofs)
    {
        var recorded = proofs.Scenario.Events
            .Where(happening => happening.Invented is null && happening.Question?.Options.Count(option => option.Historical) == 1)
            .OrderBy(happening => happening.FromTurn).ThenBy(happening => happening.Index);
        foreach (var happening in recorded)
        {
            if (Blocked(proofs, happening) is { } finding)
            {
                proofs.Inspection.Findings.Add(finding);
                return;
            }
        }
    }

    private static Diagnostic? Blocked(Proofs proofs, Event happening)
    {
        var came = proofs.Field.SiteOfEvent(happening.Index);
        var option = happening.Question!.Options.First(option => option.Historical);
        var chosen = proofs.Field.SiteOfOption(happening.Index, option.Index);

        // What cannot come about in any game has been told.
        if (!proofs.Games.IsAlive(came) || !proofs.Games.IsAlive(chosen))
        {
            return null;
        }

        if (!proofs.History.IsAlive(came))
        {
            return Told(proofs, came, (place, because) => HistoryIsBlocked.Event(place, happening.Id, because));
        }

        return proofs.History.IsAlive(chosen) ? null : Told(proofs, chosen, (place, because) => HistoryIsBlocked.Option(place, $"{happening.Id}.{option.Id}", because));
    }

    private static Diagnostic Told(Proofs proofs, Site site, Func<Span, string, Diagnostic> told)
    {
        var parts = Core.Of(proofs, proofs.History.Reached, site)?.Parts ?? [];
        if (parts.IsEmpty)
        {
            return told(proofs.Entries.Of(site).Span, site.Conditions.IsEmpty ? "nothing that was chosen raises it" : "what it asks for comes too late then");
        }

        var (part, condition) = parts[0];
        if (part is WasChosen { Event: var question, Option: var asked } && proofs.Scenario.Events[question].Question!.Options is var options && !options[asked].Historical)
        {
            var was = options.FirstOrDefault(option => option.Historical);
            var finding = told(condition.PlaceOf(part), $"the answer to '{proofs.Scenario.Events[question].Id}' was {(was is null ? "another" : $"'{was.Id}'")}");
            return was is null ? finding : finding.With(proofs.Entries.PlaceOfHistorical(question, was.Index), "this was chosen");
        }

        return told(condition.PlaceOf(part), $"'{condition.TextOf(part)}' cannot come to hold then");
    }
}
