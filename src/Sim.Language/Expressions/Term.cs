using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Model.Expressions;

namespace Sim.Language.Expressions;

/// <summary>What an author wrote in a condition or an amount: names are still names.</summary>
internal abstract record Term(int Start, int End);

internal sealed record NumberTerm(int Value, int Start, int End) : Term(Start, End);

/// <summary>A name, with a dot where it is a number of somebody: <c>a_country.resent</c>.</summary>
internal sealed record NameTerm(string Name, int Start, int End) : Term(Start, End)
{
    /// <summary>Before the dot; empty where there is none.</summary>
    public string Owner => Name.Contains('.', StringComparison.Ordinal) ? Name[..Name.IndexOf('.', StringComparison.Ordinal)] : "";

    /// <summary>Behind the dot, or the whole name.</summary>
    public string Last => Name[(Name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public NameTerm OwnerTerm => new(Owner, Start, Start + Owner.Length);

    public NameTerm LastTerm => new(Last, End - Last.Length, End);
}

internal sealed record CallTerm(string Name, ImmutableArray<Term> Arguments, int Start, int End) : Term(Start, End);

internal sealed record NegativeTerm(Term Part, int Start, int End) : Term(Start, End);

internal sealed record ArithmeticTerm(Operator Operator, Term Left, Term Right) : Term(Left.Start, Right.End);

internal sealed record ComparisonTerm(Relation Relation, Term Left, Term Right) : Term(Left.Start, Right.End);

/// <summary><c>an_office is a_person</c>, <c>a_machine is not calm</c>.</summary>
internal sealed record IsTerm(NameTerm Left, bool Negated, NameTerm Right) : Term(Left.Start, Right.End);

internal sealed record NotTerm(Term Part, int Start) : Term(Start, Part.End);

internal sealed record AllTerm(ImmutableArray<Term> Parts) : Term(Parts[0].Start, Parts[^1].End);

internal sealed record AnyTerm(ImmutableArray<Term> Parts) : Term(Parts[0].Start, Parts[^1].End);

/// <summary>What could not be read, with what there is to say about it. It is said once the names are known: they may tell what was meant.</summary>
internal sealed record UnreadTerm(ImmutableArray<Diagnostic> Told) : Term(0, 0);
