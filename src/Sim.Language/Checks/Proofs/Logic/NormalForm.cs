using System.Collections.Immutable;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>Conditions as clauses of which one must hold; a clause is a list of literals of which all must.</summary>
internal sealed class NormalForm(Truths truths)
{
    /// <summary>A condition that comes to more is not followed further: nothing is said about it.</summary>
    public const int MostClauses = 256;
    private const int MostLiterals = 400;

    /// <summary>The clauses of a condition, or of its opposite; null where there are too many.</summary>
    /// <param name="here">The country in question, or −1 where any may be.</param>
    public Literal[][]? Of(Expression condition, bool negated, int here) => condition switch
    {
        Not not => Of(not.Part, !negated, here),
        All all => negated ? Either(all.Parts, true, here) : Both(all.Parts, false, here),
        Any any => negated ? Both(any.Parts, true, here) : Either(any.Parts, false, here),
        _ => truths.Of(condition, negated, here),
    };

    private Literal[][]? Either(ImmutableArray<Expression> parts, bool negated, int here)
    {
        var clauses = new List<Literal[]>();
        foreach (var part in parts)
        {
            if (Of(part, negated, here) is not { } some || clauses.Count + some.Length > MostClauses)
            {
                return null;
            }

            clauses.AddRange(some);
        }

        return [.. clauses];
    }

    /// <summary>What several conditions come to together.</summary>
    public Literal[][]? Both(ImmutableArray<Expression> parts, bool negated, int here)
    {
        Literal[][] all = [[]];
        List<Literal>? single = null;
        foreach (var part in parts)
        {
            if (Of(part, negated, here) is not { } some || all.Length * some.Length > MostClauses)
            {
                return null;
            }

            // Most parts are one literal; those are gathered, and only the others multiplied.
            if (some is [var clause])
            {
                (single ??= new List<Literal>(parts.Length)).AddRange(clause);
            }
            else
            {
                all = Product(all, some);
            }

            if (all.Length > 0 && all[0].Length + (single?.Count ?? 0) > MostLiterals)
            {
                return null;
            }
        }

        return single is null ? all : Product([[.. single]], all);
    }

    /// <summary>Every clause of the one joined with every clause of the other.</summary>
    public static Literal[][] Product(Literal[][] left, Literal[][] right)
    {
        if (left is [[]])
        {
            return right;
        }

        if (right is [[]])
        {
            return left;
        }

        var product = new Literal[left.Length * right.Length][];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                product[(i * right.Length) + j] = [.. left[i], .. right[j]];
            }
        }

        return product;
    }
}
