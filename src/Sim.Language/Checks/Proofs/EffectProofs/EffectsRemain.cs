using System.Collections.Immutable;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Diagnostics;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.EffectProofs;

/// <summary>L608, L614: no effect is taken back in the same list at once.</summary>
internal static class EffectsRemain
{
    public static void Look(Proofs proofs)
    {
        foreach (var list in proofs.EffectLists)
        {
            var effects = list.Effects;
            for (var i = 0; i < effects.Length - 1; i++)
            {
                if (TakenBackBy(effects, i) is { } by)
                {
                    proofs.Inspection.Findings.Add(FlagOf(proofs, effects[i]) is { } flag
                        ? SetAndCleared.At(list.PlaceOf(by), list.PlaceOf(i), flag)
                        : TakenBack.At(list.PlaceOf(i), list.PlaceOf(by), list.TextOf(by)));
                }
            }
        }
    }

    private static int? TakenBackBy(ImmutableArray<Effect> effects, int index)
    {
        var (what, turns) = effects[index].Landed();
        for (var later = index + 1; later < effects.Length; later++)
        {
            var (next, when) = effects[later].Landed();
            if (when != turns)
            {
                continue;
            }

            if (TakesBack(what, next))
            {
                return later;
            }

            if (MayRead(next, what))
            {
                return null;
            }
        }

        return null;
    }

    private static bool TakesBack(Effect what, Effect next) => (what, next) switch
    {
        (Change one, Change other) when one.What == other.What => other.Set
            ? !Reads(other.Amount, one.What) && !(one.Set && one.Amount == other.Amount)
            : !one.Set && one.Amount is Number a && other.Amount is Number b && a.Value + b.Value == 0 && a.Value != 0,
        (Appoint one, Appoint other) => one.Office >= 0 && one.Office == other.Office && one.Who != other.Who,
        (Appoint one, Vacate other) => one.Office == other.Office,
        (GiveSeat one, GiveSeat other) => one.Who == other.Who && one.Seat != other.Seat,
        _ => false,
    };

    // Whether something between the two could have seen the first, or stood on it.
    private static bool MayRead(Effect next, Effect what) => next switch
    {
        Change change => change.Amount is not Number && (what is not Change first || Reads(change.Amount, first.What)),
        Raise => false,
        _ => true,
    };

    private static bool Reads(Expression amount, Reading what) => amount switch
    {
        Number => false,
        Arithmetic arithmetic => Reads(arithmetic.Left, what) || Reads(arithmetic.Right, what),
        Call call => call.Arguments.Any(argument => Reads(argument, what)),
        VariableReading variable when what is VariableReading other => variable == other,
        _ => true,
    };

    private static string? FlagOf(Proofs proofs, Effect effect) =>
        effect.Landed().What is Change { What: VariableReading { Variable: var variable } } && proofs.Scenario.Variables[variable].Flag ? proofs.Scenario.Variables[variable].Id : null;
}
