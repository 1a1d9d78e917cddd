using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Wordings;
using Sim.Language.Diagnostics;

namespace Sim.Language.Checks.Proofs;

/// <summary>L602: no condition always holds, by its words and ranges alone.</summary>
internal static class ConditionsCanFail
{
    public static void Look(Proofs proofs)
    {
        foreach (var condition in proofs.Inspection.Conditions)
        {
            // Of one clause all must hold; one that may fail is enough.
            if (proofs.ClausesOf(condition) is [{ Length: > 0 } clause] && Certain.IsOpenThroughout(clause, proofs.Words))
            {
                continue;
            }

            if (!proofs.Told.Contains(condition) && !proofs.IsPossible(proofs.Words, condition.Condition, negated: true))
            {
                proofs.Told.Add(condition);
                var range = RangeWords.Of(proofs, proofs.Words, condition.Condition, condition, -1);
                proofs.Inspection.Findings.Add(AlwaysHolds.At(condition.PlaceOf(condition.Condition), range is null ? "" : $": {range}"));
            }
        }
    }
}
