using System.Collections.Immutable;
using Sim.Language.Checks.Proofs.Logic;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs;

/// <summary>Which parts of a list speak of something of which another speaks too: only those can follow from one another.</summary>
internal static class SharedSubjects
{
    // Numbers are told from choices by their sign; sums and blows may touch anything of their kind.
    private const int AnyBlow = int.MaxValue;
    private const int AnySum = int.MaxValue - 1;

    public static bool[] Of(Proofs proofs, ImmutableArray<Expression> parts)
    {
        var shared = new bool[parts.Length];
        var first = new Dictionary<int, int>();
        for (var i = 0; i < parts.Length; i++)
        {
            // What is too long to be followed shares nothing.
            foreach (var clause in proofs.NormalForm.Of(parts[i], negated: false, -1) ?? [])
            {
                foreach (var literal in clause)
                {
                    foreach (var subject in Subjects(proofs, literal))
                    {
                        if (!first.TryAdd(subject, i) && first[subject] is var other && other != i)
                        {
                            shared[i] = shared[other] = true;
                        }
                    }
                }
            }
        }

        return shared;
    }

    /// <summary>Whether each literal of a clause speaks of something of its own, as far as can be seen at a glance.</summary>
    public static bool AreApart(Proofs proofs, Literal[] clause)
    {
        for (var i = 0; i < clause.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Meet(proofs, clause[i], clause[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Meet(Proofs proofs, in Literal one, in Literal other) => (one.Kind, other.Kind) switch
    {
        (LiteralKind.Same, _) or (_, LiteralKind.Same) => true,
        (LiteralKind.Sum, LiteralKind.Sum) => one.Sum!.Numbers.AsSpan().ContainsAny(other.Sum!.Numbers) || AreMade(proofs, one.Sum) || AreMade(proofs, other.Sum),
        (LiteralKind.Sum, _) => Meet(proofs, one.Sum!, other),
        (_, LiteralKind.Sum) => Meet(proofs, other.Sum!, one),
        _ => SubjectOf(proofs, one) == SubjectOf(proofs, other),
    };

    private static bool Meet(Proofs proofs, Sum sum, in Literal other) =>
        AreMade(proofs, sum) || (other.Kind != LiteralKind.Choice && Array.IndexOf(sum.Numbers, other.What) >= 0) || SubjectOf(proofs, other) == AnySum;

    // Numbers behind which there are others, or an event.
    private static bool AreMade(Proofs proofs, Sum sum) => Array.Exists(sum.Numbers, number => number >= proofs.Field.Numbers.Turn);

    // An event stands for its answers and for the turns since it too.
    private static int SubjectOf(Proofs proofs, in Literal literal) =>
        literal.Kind == LiteralKind.Choice ? SubjectOf(proofs.Field.Choices, literal.What)
        : proofs.Field.Numbers.EventOf(literal.What) is { } happening ? proofs.Field.Choices.Happened.First + happening
        : proofs.Field.Numbers.SumOf(literal.What) is not null ? AnySum
        : -1 - literal.What;

    private static IEnumerable<int> Subjects(Proofs proofs, Literal literal) => literal.Kind switch
    {
        LiteralKind.Choice => [SubjectOf(proofs.Field.Choices, literal.What)],
        LiteralKind.Same => [literal.What, literal.Other],
        LiteralKind.Sum => literal.Sum!.Numbers.SelectMany(number => Numbers(proofs, number)),
        _ => Numbers(proofs, literal.What),
    };

    private static IEnumerable<int> Numbers(Proofs proofs, int number) =>
        proofs.Field.Numbers.EventOf(number) is { } happening ? [-1 - number, proofs.Field.Choices.Happened.First + happening, -1 - proofs.Field.Numbers.Turn]
        : proofs.Field.Numbers.SumOf(number) is var (amount, here) ? Amounts(proofs, amount, here).Append(-1 - number)
        : [-1 - number];

    private static IEnumerable<int> Amounts(Proofs proofs, Expression amount, int here) => amount switch
    {
        Arithmetic arithmetic => Amounts(proofs, arithmetic.Left, here).Concat(Amounts(proofs, arithmetic.Right, here)),
        Call call => call.Arguments.SelectMany(argument => Amounts(proofs, argument, here)),
        Either either => Amounts(proofs, either.Then, here).Concat(Amounts(proofs, either.Otherwise, here)),
        Number => [],
        _ => Numbers(proofs, proofs.Field.Numbers.Of(amount, here)),
    };

    private static int SubjectOf(Choices choices, int choice) =>
        choices.Chosen.IndexOf(choice) is { } question ? choices.Happened.First + question
        : choices.LastStruck.IndexOf(choice) is not null || choices.StruckBy.IndexOf(choice) is not null || choice == choices.StruckAtAll.First ? AnyBlow
        : choice;
}
