using Sim.Language.Checks.Proofs.Wordings;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs;

/// <summary>L601: no condition, and no side of an 'or', asks for what can never be by its words and ranges alone.</summary>
internal static class ConditionsCanHold
{
    private const string Whole = "This condition";
    private const string OneSide = "This part";

    public static void Look(Proofs proofs)
    {
        foreach (var condition in proofs.Inspection.Conditions)
        {
            if (!proofs.IsPossible(proofs.Words, [], proofs.ClausesOf(condition)))
            {
                proofs.Told.Add(condition);
                proofs.Inspection.Findings.Add(Told(proofs, condition, condition, Whole));
            }
            else
            {
                LookInside(proofs, condition, condition.Condition);
            }
        }
    }

    private static void LookInside(Proofs proofs, CompiledCondition condition, Expression expression)
    {
        switch (expression)
        {
            case Any any:
                foreach (var part in any.Parts)
                {
                    if (proofs.IsPossible(proofs.Words, part))
                    {
                        LookInside(proofs, condition, part);
                    }
                    else
                    {
                        proofs.Told.Add(condition);
                        proofs.Inspection.Findings.Add(Told(proofs, condition, condition with { Condition = part }, OneSide));
                    }
                }

                break;
            case All all:
                foreach (var part in all.Parts)
                {
                    LookInside(proofs, condition, part);
                }

                break;
        }
    }

    private static Diagnostic Told(Proofs proofs, CompiledCondition whole, CompiledCondition never, string what)
    {
        var core = Core.Of(proofs, never)?.Parts ?? [];
        switch (core.Length)
        {
            case 1 when RangeWords.Of(proofs, proofs.Words, core[0].Part, whole, -1) is { } range:
                return NeverHolds.OutOfRange(whole.PlaceOf(core[0].Part), what, range);
            case 1:
                return NeverHolds.Plainly(whole.PlaceOf(core[0].Part), what);
            case 2:
                var (one, other) = (core[0].Part, core[1].Part);
                return NeverHolds.Clash(whole.PlaceOf(one), whole.PlaceOf(other), what, ClashWords.Of(proofs, one, other, -1), SplitWords.Suggestion(proofs, one, other));
            case > 2:
                return NeverHolds.Round(whole.PlaceOf(core[0].Part), whole.PlaceOf(core[^1].Part), what, NearestNames.Listed([.. core.Select(part => whole.TextOf(part.Part))], "and"));
            default:
                return NeverHolds.Plainly(whole.PlaceOf(never.Condition), what);
        }
    }
}
