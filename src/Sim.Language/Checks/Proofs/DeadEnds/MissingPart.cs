using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.DeadEnds;

/// <summary>What is missing for a part of a condition ever to hold, and which dead sites would have brought it about.</summary>
internal sealed class MissingPart(Proofs proofs, Doers doers)
{
    private readonly Choices _choices = proofs.Field.Choices;
    private readonly Numbers _numbers = proofs.Field.Numbers;
    private readonly Scenario _scenario = proofs.Scenario;

    /// <summary>The first thing in a part that cannot be.</summary>
    public (Cause Cause, int What, IReadOnlyList<Site> Behind)? In(Expression part, int here)
    {
        foreach (var clause in proofs.NormalForm.Of(part, negated: false, here) ?? [])
        {
            foreach (var literal in clause)
            {
                if (!proofs.Field.Solver.IsPossible(proofs.Games.Reached, [], [literal]) && In(literal) is { } missing)
                {
                    return missing;
                }
            }
        }

        return null;
    }

    private (Cause Cause, int What, IReadOnlyList<Site> Behind)? In(in Literal literal) => literal.Kind switch
    {
        LiteralKind.Choice => Choice(literal.What, literal.Values),
        LiteralKind.Bound => Bound(literal),
        LiteralKind.Sum => (Cause.Number, -1, []),
        _ => null,
    };

    private (Cause Cause, int What, IReadOnlyList<Site> Behind)? Choice(int choice, UInt128 values)
    {
        if (_choices.Happened.IndexOf(choice) is { } happening)
        {
            return (Cause.Behind, happening, [proofs.Field.SiteOfEvent(happening)]);
        }

        if (_choices.Chosen.IndexOf(choice) is { } question)
        {
            return (Cause.Behind, question, Named(values, _scenario.Events[question].Question?.Options.Length ?? 0, option => [proofs.Field.SiteOfOption(question, option)]));
        }

        if (_choices.Done.IndexOf(choice) is { } act)
        {
            return (Cause.Behind, act, [proofs.Field.SiteOfAct(act)]);
        }

        if (_choices.State.IndexOf(choice) is { } state)
        {
            return State(state / Math.Max(1, _scenario.Countries.Length), values);
        }

        if (_choices.StateHere.IndexOf(choice) is { } machine)
        {
            return State(machine, values);
        }

        return _choices.Holder.IndexOf(choice) is { } office
            ? (Cause.Office, office, [.. doers.AppointmentsTo(office).Where(done => ((Appoint)done.Effect).Who is not { Kind: WhoKind.Named } who || (values & Choices.Only(who.Index)) != 0).Select(done => done.Site).Where(IsDead)])
            : null;
    }

    private (Cause, int, IReadOnlyList<Site>) State(int machine, UInt128 values) =>
        (Cause.NoWay, (int)UInt128.Log2(values), Named(values, _scenario.Machines[machine].States.Length, state => doers.WaysInto(machine, state)));

    private (Cause, int, IReadOnlyList<Site>)? Bound(in Literal literal)
    {
        if (_numbers.EventOf(literal.What) is { } happening)
        {
            return (Cause.Behind, happening, [proofs.Field.SiteOfEvent(happening)]);
        }

        if (literal.What >= _scenario.Variables.Length)
        {
            return (Cause.Number, literal.What, []);
        }

        var isTooLow = proofs.Games.Reached.Of(literal.What).High < literal.Low;
        var behind = doers.ChangesOf(literal.What).Where(done => IsDead(done.Site) && Helps((Change)done.Effect, isTooLow, done.Site.Here)).Select(done => done.Site);
        return (_scenario.Variables[literal.What].Flag ? Cause.Flag : Cause.Number, literal.What, [.. behind]);
    }

    private bool Helps(Change change, bool upwards, int here)
    {
        var amount = Estimate.Of(change.Amount, here, _numbers, proofs.Words);
        return change.Set || (upwards ? amount.High > 0 : amount.Low < 0);
    }

    private List<Site> Named(UInt128 values, int count, Func<int, IReadOnlyList<Site>> sitesOf)
    {
        var sites = new List<Site>();
        for (var value = 0; value < count; value++)
        {
            if ((values & Choices.Only(value)) != 0)
            {
                sites.AddRange(sitesOf(value).Where(IsDead));
            }
        }

        return sites;
    }

    private bool IsDead(Site site) => !proofs.Games.IsAlive(site);
}
