using Sim.Language.Checks.Proofs.Logic;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Wordings;

/// <summary>What to try where two parts that clash were joined by 'and'.</summary>
internal static class SplitWords
{
    public static string Suggestion(Proofs proofs, Expression one, Expression other)
    {
        if (ClashWords.Single(proofs, one, -1) is { Kind: LiteralKind.Bound } first && ClashWords.Single(proofs, other, -1) is { Kind: LiteralKind.Bound } second && first.What == second.What)
        {
            var (upper, lower) = first.Low > second.High ? (first, second) : (second, first);
            return upper.High == long.MaxValue && lower.Low == long.MinValue && upper.Low - lower.High > 1
                ? $"Did you mean 'or'? Then it holds except from {BoundWords.Written(lower.High + 1)} to {BoundWords.Written(upper.Low - 1)}."
                : "Did you mean 'or'?";
        }

        return "Did you mean 'or'?";
    }
}
