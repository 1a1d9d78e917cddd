using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Compiling;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.DeadEnds;

/// <summary>Finds the first reason why something cannot come about, or what else it waits for in vain.</summary>
internal sealed class CauseFinder(Proofs proofs, Doers doers)
{
    private readonly Scenario _scenario = proofs.Scenario;
    private readonly MissingPart _missing = new(proofs, doers);

    public DeadEnd Of(IReadOnlyList<Site> sites)
    {
        var site = sites[0];
        DeadEnd End(Cause cause, int what = -1, IReadOnlyList<Site>? behind = null) => new(sites, cause, [], [], what, behind ?? []);
        DeadEnd By(Cause cause, Core core) => new(sites, cause, core.Parts, core.Premises, -1, []);

        if (site.Kind == SiteKind.Option && !proofs.Games.IsAlive(proofs.Field.SiteOfEvent(site.Index)))
        {
            return End(Cause.Behind, behind: [proofs.Field.SiteOfEvent(site.Index)]);
        }

        if (IsToldAlready(site))
        {
            return End(Cause.ToldAlready);
        }

        if (site is { Kind: SiteKind.Event } && _scenario.Events[site.Index].OnlyRaised)
        {
            var raisers = proofs.Field.Requirements.RaisersOf(site.Index).Select(number => proofs.Field.Sites[number]).ToList();
            return raisers.Count == 0 ? End(Cause.NotRaised) : End(Cause.Behind, behind: raisers);
        }

        if (Core.Of(proofs, proofs.Rules, site) is { } there)
        {
            return By(Cause.There, there);
        }

        // What waits for itself is a circle, and is told as one.
        if (Core.Of(proofs, proofs.Past, site) is { } past && !past.Premises.Contains(PremiseReason.Once))
        {
            return By(past.Premises.Contains(PremiseReason.Dates) ? Cause.Late : Cause.Past, past);
        }

        if (site.Kind == SiteKind.Way && WayIsShut(sites) is var (cause, what, behind))
        {
            return End(cause, what, behind);
        }

        if (site.Chance is { } chance && Estimate.Of(chance, site.Here, proofs.Field.Numbers, proofs.Games.Reached).High <= 0)
        {
            return End(Cause.Chance);
        }

        return OfItsParts(sites);
    }

    private DeadEnd OfItsParts(IReadOnlyList<Site> sites)
    {
        var site = sites[0];
        var core = Core.Of(proofs, proofs.Games.Reached, site);
        if (core is null)
        {
            return new DeadEnd(sites, Cause.Late, proofs.Missed.TryGetValue(site, out var missed) ? missed.Parts : [], [], -1, []);
        }

        if (core.Parts.Length == 1 && _missing.In(core.Parts[0].Part, site.Here) is var (cause, what, behind))
        {
            return new DeadEnd(sites, cause, core.Parts, [], what, behind);
        }

        return new DeadEnd(sites, Cause.Together, core.Parts, core.Premises, -1, []);
    }

    private bool IsToldAlready(Site site) =>
        (site.Kind == SiteKind.Event && _scenario.Events[site.Index].FromTurn > _scenario.Events[site.Index].UntilTurn)
        || site.Conditions.Any(condition => proofs.Told.Contains(condition) && !proofs.IsPossible(proofs.Words, [], proofs.ClausesOf(condition)));

    // Nobody pulls its trigger, or the state from which it leads is never reached.
    private (Cause Cause, int What, IReadOnlyList<Site> Behind)? WayIsShut(IReadOnlyList<Site> sites)
    {
        var way = _scenario.Machines[sites[0].Index].Transitions[sites[0].Part];
        if (way.Trigger >= 0 && !sites.Any(proofs.Games.IsPulled))
        {
            // Where nothing pulls a trigger of this name, it is told as a name that is never used (R309).
            var name = _scenario.Machines[sites[0].Index].Triggers[way.Trigger];
            return !doers.AreNamed(name) ? (Cause.ToldAlready, way.Trigger, []) : (Cause.NotPulled, way.Trigger, [.. doers.PullsOf(sites[0].Index, way.Trigger).Select(pull => pull.Site).Where(pull => !proofs.Games.IsAlive(pull))]);
        }

        foreach (var site in sites)
        {
            var from = _scenario.Machines[site.Index].Transitions[site.Part].From;
            if ((proofs.Games.Reached.ValuesOf(proofs.Field.Choices.StateOf(site.Index, Where.Here, site.Here)) & Choices.Only(from)) != 0)
            {
                return null;
            }
        }

        var into = sites.SelectMany(site => doers.WaysInto(site.Index, _scenario.Machines[site.Index].Transitions[site.Part].From)).Where(other => !sites.Contains(other) && !proofs.Games.IsAlive(other)).ToList();
        return (Cause.NoWay, way.From, into);
    }
}
