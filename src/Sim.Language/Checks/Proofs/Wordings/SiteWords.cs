using Sim.Language.Checks.Proofs.DeadEnds;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Diagnostics;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Wordings;

/// <summary>What things that come about are called.</summary>
internal static class SiteWords
{
    private const int Most = 3;

    /// <summary>That it cannot come about: "This event can never happen".</summary>
    public static string Never(SiteKind kind) => kind switch
    {
        SiteKind.Event => "This event can never happen",
        SiteKind.Option => "This answer is never open",
        SiteKind.Act => "This act can never be done",
        SiteKind.Rule => "This rule never works",
        SiteKind.Way => "This way can never be taken",
        SiteKind.Ending => "This ending is never reached",
        SiteKind.Closing => "This closing never ends the game",
        SiteKind.Passage or SiteKind.EndingPassage => "This paragraph is never told",
        _ => "This checkpoint can never be passed",
    };

    /// <summary>Its name among others.</summary>
    public static string NameOf(Scenario scenario, Site site) => site.Kind switch
    {
        SiteKind.Event => scenario.Events[site.Index].Id,
        SiteKind.Option => $"{scenario.Events[site.Index].Id}.{scenario.Events[site.Index].Question!.Options[site.Part].Id}",
        SiteKind.Act => scenario.Acts[site.Index].Id,
        SiteKind.Rule => scenario.Rules[site.Index].Id,
        SiteKind.Way => NameOfWay(scenario.Machines[site.Index], site.Part),
        SiteKind.Ending => scenario.Endings[site.Index].Id,
        SiteKind.Closing => "a closing",
        SiteKind.Passage => $"a paragraph of {scenario.Events[site.Index].Id}",
        SiteKind.EndingPassage => $"a paragraph of {scenario.Endings[site.Index].Id}",
        _ => scenario.Checkpoints[site.Index].Id,
    };

    /// <summary>" With it fall 'a' and 'b'.": what waits for something that never comes. Answers of an event that falls are not named beside it.</summary>
    public static string Fallen(Scenario scenario, IEnumerable<DeadEnd> fallen)
    {
        var all = fallen.Where(end => end.Site.Kind != SiteKind.Option).OrderBy(end => end.Site.Number).Select(end => NameOf(scenario, end.Site)).ToList();
        return all.Count switch
        {
            0 => "",
            1 => $" With it falls '{all[0]}'.",
            <= Most => $" With it fall {NearestNames.Listed(all, "and")}.",
            _ => $" With it fall '{string.Join("', '", all.Take(Most))}' and {BoundWords.Written(all.Count - Most)} more.",
        };
    }

    private static string NameOfWay(Machine machine, int way) =>
        $"{machine.Id} from {machine.States[machine.Transitions[way].From].Id} to {machine.States[machine.Transitions[way].To].Id}";
}
