using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Checks.Proofs.Wordings;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.EffectProofs;

/// <summary>Why an effect does nothing where it stands, from what must hold for it to be done.</summary>
internal sealed class Idleness(Proofs proofs)
{
    private readonly Scenario _scenario = proofs.Scenario;
    private readonly Choices _choices = proofs.Field.Choices;

    /// <summary>For each effect of a site the reason why it does nothing; null where it may do something.</summary>
    public string?[] Of(Site site)
    {
        var idle = new string?[site.Effects.Length];
        var open = 0;
        for (var i = 0; i < idle.Length; i++)
        {
            idle[i] = InAnyCase(site, site.Effects[i]);
            open += idle[i] is null ? 1 : 0;
        }

        if (open > 0 && site.Clauses is { Length: > 0 } clauses && clauses[0].Length > 0 && IsAskedFor(site, clauses) && HoldsWhenDone(site))
        {
            UnderTheCondition(site, clauses, idle);
        }

        return idle;
    }

    // Whether the condition says anything about what an effect changes; mostly it does not.
    private bool IsAskedFor(Site site, Literal[][] clauses)
    {
        foreach (var effect in site.Effects)
        {
            if (effect is After || (effect is Change change && (NumberOf(change.What, site.Here) is not { } number || !Array.Exists(clauses, clause => Array.Exists(clause, literal => IsAbout(literal, number))))))
            {
                continue;
            }

            return true;
        }

        return false;
    }

    private static bool IsAbout(in Literal literal, int number) => literal.Kind switch
    {
        LiteralKind.Bound or LiteralKind.Hole => literal.What == number,
        LiteralKind.Sum => Array.IndexOf(literal.Sum!.Numbers, number) >= 0,
        _ => false,
    };

    // What is raised comes whatever its condition, and a motion is carried a session later.
    private bool HoldsWhenDone(Site site) => site.Kind switch
    {
        SiteKind.Event => proofs.Field.Requirements.RaisersOf(site.Index).Count == 0,
        SiteKind.Act => !_scenario.Acts[site.Index].Motion,
        _ => true,
    };

    private string? InAnyCase(Site site, Effect effect)
    {
        var (what, _) = effect.Landed();
        switch (what)
        {
            case Change { Set: false } change when Estimate.Of(change.Amount, site.Here, proofs.Field.Numbers, proofs.Words) is { Low: 0, High: 0 }:
                return "it adds 0";
            case Change { Set: true } change when change.Amount == change.What:
                return "it is set to what it is";
            case Raise raise when site.Kind is SiteKind.Event or SiteKind.Option && site.Index == raise.Event && !_scenario.Events[raise.Event].Again:
                return "the event comes once, and has come";
            default:
                return null;
        }
    }

    private void UnderTheCondition(Site site, Literal[][] clauses, string?[] idle)
    {
        var found = new string?[idle.Length];
        var isFirst = true;
        foreach (var clause in clauses)
        {
            if (!proofs.Field.Solver.IsPossible(proofs.Past, site.Premises.Literals, clause))
            {
                continue;
            }

            for (var i = 0; i < idle.Length; i++)
            {
                var here = idle[i] is null && (isFirst || found[i] is not null) && IsUntouchedBefore(site, i) ? Here(site, site.Effects[i]) : null;
                found[i] = here;
            }

            isFirst = false;
        }

        for (var i = 0; i < idle.Length; i++)
        {
            idle[i] ??= found[i];
        }
    }

    // An earlier effect may have changed what the condition knew.
    private static bool IsUntouchedBefore(Site site, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (site.Effects[i] is not (After or Raise) && !(site.Effects[i] is Change { What: VariableReading one } && site.Effects[index] is Change { What: VariableReading other } && one != other))
            {
                return false;
            }
        }

        return true;
    }

    private string? Here(Site site, Effect effect)
    {
        var solver = proofs.Field.Solver;
        return effect switch
        {
            Change change when NumberOf(change.What, site.Here) is { } number => AtItsLimit(number, change, site.Here, solver.Of(number)),
            Appoint { Office: >= 0, Who: { Kind: WhoKind.Named, Index: var person } } appoint when solver.ValuesOf(_choices.Holder.First + appoint.Office) == Choices.Only(person) => "he holds the office already here",
            Vacate vacate when solver.ValuesOf(_choices.Holder.First + vacate.Office) == _choices.Nobody => "the office is vacant already here",
            ChangeStanding { Who: { Kind: WhoKind.Named, Index: var person } } standing when solver.ValuesOf(_choices.Standing.First + person) is var now
                && (now == Choices.Only((int)standing.Standing) || now == Choices.Only((int)Standing.Dead)) => "nothing more can become of him here",
            Raise raise when !_scenario.Events[raise.Event].Again && solver.ValuesOf(_choices.Happened.First + raise.Event) == Choices.Yes => "the event comes once, and has come",
            _ => null,
        };
    }

    private string? AtItsLimit(int number, Change change, int here, Interval limits)
    {
        var variable = _scenario.Variables[number];
        var amount = Estimate.Of(change.Amount, here, proofs.Field.Numbers, proofs.Past);
        if (change.Set)
        {
            var to = Math.Clamp(amount.Low, variable.Min, variable.Max);
            return amount.IsSingle && limits == Interval.Of(to) ? variable.Flag ? $"'{variable.Id}' is {(to == 0 ? "not set" : "set already")} here" : $"'{variable.Id}' is {BoundWords.Written(to)} already here" : null;
        }

        return amount.Low >= 0 && limits.Low == variable.Max ? $"'{variable.Id}' is at its highest already here"
            : amount.High <= 0 && limits.High == variable.Min ? $"'{variable.Id}' is at its lowest already here"
            : null;
    }

    private int? NumberOf(Reading what, int here) =>
        what is VariableReading or CountryReading && proofs.Field.Numbers.Of(what, here) is var number && number < _scenario.Variables.Length ? number : null;
}
