using System.Collections.Immutable;
using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Wordings;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs;

/// <summary>L603: no part of a condition says what another says already. One part of a condition is told at a time.</summary>
internal static class PartsAddSomething
{
    /// <summary>Longer lists are not held part against part.</summary>
    private const int Most = 24;

    public static void Look(Proofs proofs)
    {
        foreach (var condition in proofs.Inspection.Conditions)
        {
            // Different things are asked of each, and none is certain: nothing follows from anything.
            if (proofs.ClausesOf(condition) is [var clause] && Certain.IsOpenThroughout(clause, proofs.Words) && SharedSubjects.AreApart(proofs, clause))
            {
                continue;
            }

            if (!proofs.Told.Contains(condition) && Found(proofs, condition, condition.Condition) is { } finding)
            {
                proofs.Told.Add(condition);
                proofs.Inspection.Findings.Add(finding);
            }
        }
    }

    private static Diagnostic? Found(Proofs proofs, CompiledCondition condition, Expression expression)
    {
        var (parts, isAll) = expression switch
        {
            All all => (all.Parts, true),
            Any any => (any.Parts, false),
            Not not => ([not.Part], true),
            _ => ([], true),
        };
        if (parts.Length is > 1 and <= Most && Found(proofs, condition, parts, isAll) is { } finding)
        {
            return finding;
        }

        foreach (var part in parts)
        {
            if (Found(proofs, condition, part) is { } inside)
            {
                return inside;
            }
        }

        return null;
    }

    // The later of two parts that say the same is the one that is told.
    private static Diagnostic? Found(Proofs proofs, CompiledCondition condition, ImmutableArray<Expression> parts, bool isAll)
    {
        var shared = SharedSubjects.Of(proofs, parts);
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (isAll && !proofs.IsPossible(proofs.Words, parts[i], negated: true))
            {
                var range = RangeWords.Of(proofs, proofs.Words, parts[i], condition, -1);
                return PartAddsNothing.Anyway(condition.PlaceOf(parts[i]), range is null ? "" : $": {range}");
            }

            for (var j = 0; shared[i] && j < parts.Length; j++)
            {
                if (j != i && shared[j] && Follows(proofs, parts[i], parts[j], isAll))
                {
                    return isAll
                        ? PartAddsNothing.Implied(condition.PlaceOf(parts[i]), condition.PlaceOf(parts[j]), condition.TextOf(parts[j]))
                        : PartAddsNothing.Covered(condition.PlaceOf(parts[i]), condition.PlaceOf(parts[j]), condition.TextOf(parts[j]));
                }
            }
        }

        return null;
    }

    /// <summary>Whether a part holds when another does, or, of an 'or', whether the other holds when it does.</summary>
    private static bool Follows(Proofs proofs, Expression part, Expression other, bool isAll)
    {
        var (holds, fails) = isAll
            ? (proofs.NormalForm.Of(other, negated: false, -1), proofs.NormalForm.Of(part, negated: true, -1))
            : (proofs.NormalForm.Of(part, negated: false, -1), proofs.NormalForm.Of(other, negated: true, -1));
        return holds is not null && fails is not null && holds.Length * fails.Length <= NormalForm.MostClauses
            && !proofs.IsPossible(proofs.Words, [], NormalForm.Product(holds, fails));
    }
}
