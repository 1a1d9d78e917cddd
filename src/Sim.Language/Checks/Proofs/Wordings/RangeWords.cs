using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Compiling;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Wordings;

/// <summary>Says between which limits the numbers of a comparison lie.</summary>
internal static class RangeWords
{
    /// <summary>"'fear' lies between 0 and 100"; "what is compared lies between …" for a sum; null where the part compares nothing.</summary>
    public static string? Of(Proofs proofs, World world, Expression part, CompiledCondition condition, int here)
    {
        var compared = part switch
        {
            Comparison comparison => comparison,
            Not { Part: Comparison comparison } => comparison,
            _ => null,
        };
        if (compared is null)
        {
            return null;
        }

        var sum = new SumBuilder(proofs.Field.Numbers, here);
        sum.Add(compared.Left, 1);
        sum.Add(compared.Right, -1);
        if (sum is { IsExact: true, Count: 1 })
        {
            var limits = world.Of(sum[0].Number);
            return $"{NameOf(proofs, sum[0].Number, compared, condition)} {Between(limits)}";
        }

        var left = Estimate.Of(compared.Left, here, proofs.Field.Numbers, world);
        var right = Estimate.Of(compared.Right, here, proofs.Field.Numbers, world);
        return right.IsSingle ? $"what is compared {Between(left)}"
            : left.IsSingle ? $"what is compared {Between(right)}"
            : $"the left side {Between(left)} and the right side {Between(right)}";
    }

    /// <summary>What a number is called: by its id, or as the turn.</summary>
    public static string NameOf(Proofs proofs, int number) =>
        number < proofs.Scenario.Variables.Length ? $"'{proofs.Scenario.Variables[number].Id}'"
        : number == proofs.Field.Numbers.Turn ? "'turn'"
        : proofs.Field.Numbers.EventOf(number) is { } happening ? $"'turns_since({proofs.Scenario.Events[happening].Id})'"
        : "the number";

    public static string Between(Interval limits) =>
        limits.IsSingle ? $"is always {BoundWords.Written(limits.Low)}" : $"lies between {BoundWords.Written(limits.Low)} and {BoundWords.Written(limits.High)}";

    // A number that has no id is named by the words in which it was written, where they stand alone.
    private static string NameOf(Proofs proofs, int number, Comparison compared, CompiledCondition condition)
    {
        var name = NameOf(proofs, number);
        return name == "the number" && compared.Right is Number && compared.Left is not (Arithmetic or Number) && condition.TextOf(compared).Split(['<', '>', '=', '!', '≤', '≥', '≠']) is [var left, ..]
            && left.Trim() is { Length: > 0 and < 60 } words
            ? $"'{words}'"
            : name;
    }
}
