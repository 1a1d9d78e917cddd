using Sim.Language.Checks.Proofs.DeadEnds;
using Sim.Language.Checks.Proofs.Logic;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Wordings;

/// <summary>Says how an event that is asked for brings with it what another part excludes.</summary>
internal static class PastWords
{
    /// <summary>Longer chains are cut.</summary>
    private const int Longest = 6;

    public static string Of(Proofs proofs, DeadEnd end)
    {
        foreach (var (part, _) in end.Parts)
        {
            foreach (var (other, condition) in end.Parts)
            {
                if (!ReferenceEquals(part, other) && EventOf(part) is { } happening && Chain(proofs, happening, other, end.Site.Here) is { } chain)
                {
                    return $"{chain}, and '{condition.TextOf(other)}' excludes it";
                }
            }
        }

        return "what it asks for excludes itself";
    }

    private static int? EventOf(Expression part) => part switch
    {
        HasHappened happened => happened.Event,
        WasChosen chosen => chosen.Event,
        _ => null,
    };

    // From an event back over what it needs, until something that the other part excludes: breadth first, so that the shortest is told.
    private static string? Chain(Proofs proofs, int start, Expression excluding, int here)
    {
        var from = new Dictionary<int, int> { [start] = -1 };
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var happening))
        {
            foreach (var literal in proofs.Field.Requirements.Of(happening))
            {
                if (!proofs.IsPossible(proofs.Words, [literal], proofs.NormalForm.Of(excluding, negated: false, here)))
                {
                    return Told(proofs, from, happening, literal);
                }

                var before = proofs.Field.Choices.Happened.IndexOf(literal.What) ?? proofs.Field.Choices.Chosen.IndexOf(literal.What);
                if (literal.Kind == LiteralKind.Choice && before is { } earlier && from.TryAdd(earlier, happening))
                {
                    queue.Enqueue(earlier);
                }
            }
        }

        return null;
    }

    private static string Told(Proofs proofs, Dictionary<int, int> from, int last, Literal needed)
    {
        var chain = new List<string>();
        for (var at = last; at >= 0 && chain.Count < Longest; at = from[at])
        {
            chain.Insert(0, $"'{proofs.Scenario.Events[at].Id}'");
        }

        return $"{string.Join(" needs ", chain)} needs {NeedOf(proofs, needed)}";
    }

    private static string NeedOf(Proofs proofs, Literal needed)
    {
        var choices = proofs.Field.Choices;
        if (needed.Kind == LiteralKind.Choice && choices.Happened.IndexOf(needed.What) is { } happening)
        {
            return $"'{proofs.Scenario.Events[happening].Id}'";
        }

        if (needed.Kind == LiteralKind.Choice && choices.Chosen.IndexOf(needed.What) is { } question && UInt128.IsPow2(needed.Values))
        {
            return $"'{proofs.Scenario.Events[question].Id}.{proofs.Scenario.Events[question].Question!.Options[(int)UInt128.Log2(needed.Values)].Id}'";
        }

        return needed.Kind == LiteralKind.Choice && choices.Done.IndexOf(needed.What) is { } act ? $"'{proofs.Scenario.Acts[act].Id}'"
            : needed.Kind == LiteralKind.Bound ? $"a certain {RangeWords.NameOf(proofs, needed.What)}"
            : "something";
    }
}
