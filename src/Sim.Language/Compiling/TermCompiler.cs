using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Expressions;
using Sim.Language.Sources;
using Sim.Model.Expressions;

namespace Sim.Language.Compiling;

/// <summary>From what an author wrote in a condition or an amount to what the engine reads: names become numbers.</summary>
internal sealed partial class TermCompiler(Names names, VariableIndex variables, Scope scope, Written words, Findings findings)
{
    /// <summary>Where each part of a condition stands, for checks that look at conditions afterwards.</summary>
    public IReadOnlyList<PlacedPart> Places => _places ?? (IReadOnlyList<PlacedPart>)[];

    private List<PlacedPart>? _places;

    /// <summary>Something that holds or does not; null where that could not be understood.</summary>
    public Expression? Condition(Term term)
    {
        var condition = Meant(term);
        if (condition is not null)
        {
            (_places ??= []).Add(new PlacedPart(condition, term.Start, term.End));
        }

        return condition;
    }

    private Expression? Meant(Term term)
    {
        switch (term)
        {
            case AllTerm all:
                return Joined(all.Parts, parts => new All(parts));
            case AnyTerm any:
                return Joined(any.Parts, parts => new Any(parts));
            case NotTerm not:
                return Condition(not.Part) is { } part ? new Not(part) : null;
            case ComparisonTerm comparison:
                return Comparison(comparison);
            case IsTerm identity:
                return Identity(identity) is { } same ? (identity.Negated ? new Not(same) : same) : null;
            case CallTerm call when QuestionNames.Contains(call.Name):
                return Question(call);
            case CallTerm call when !NumberNames.Contains(call.Name):
                UnknownCall(call);
                return null;
            case NameTerm name:
                return Flag(name);
            case UnreadTerm unread:
                findings.AddAll(unread.Told);
                return null;
            default:
                NumberIsNoCondition(term);
                return null;
        }
    }

    /// <summary>Something that comes to a number.</summary>
    public Expression? Amount(Term term)
    {
        switch (term)
        {
            case NumberTerm number:
                return new Number(number.Value);
            case NegativeTerm negative:
                return Amount(negative.Part) is { } part ? new Arithmetic(Operator.Subtract, new Number(0), part) : null;
            case ArithmeticTerm arithmetic:
                var left = Amount(arithmetic.Left);
                var right = Amount(arithmetic.Right);
                return left is null || right is null ? null : new Arithmetic(arithmetic.Operator, left, right);
            case NameTerm { Name: "turn" }:
                return new TurnReading();
            case NameTerm { Name: "vacancies" }:
                return new VacanciesReading();
            case NameTerm name:
                return Reading(name);
            case CallTerm call:
                return NumberCall(call);
            case UnreadTerm unread:
                findings.AddAll(unread.Told);
                return null;
            default:
                findings.Add(WrongSort.ConditionAsNumber(At(term), TextOf(term)));
                return null;
        }
    }

    private Expression? Joined(ImmutableArray<Term> terms, Func<ImmutableArray<Expression>, Expression> join)
    {
        var parts = ImmutableArray.CreateBuilder<Expression>();
        var complete = true;
        foreach (var term in terms)
        {
            if (Condition(term) is { } part)
            {
                // Brackets within brackets of the same kind say nothing more.
                if (part is All all && join([]) is All)
                {
                    parts.AddRange(all.Parts);
                }
                else
                {
                    parts.Add(part);
                }
            }
            else
            {
                complete = false;
            }
        }

        return complete ? join(parts.ToImmutable()) : null;
    }

    private Comparison? Comparison(ComparisonTerm term)
    {
        if (FlagComparedWithWord(term) is { } flag)
        {
            findings.Add(flag);
            return null;
        }

        var left = Amount(term.Left);
        var right = Amount(term.Right);
        if (left is null || right is null)
        {
            return null;
        }

        return new Comparison(term.Relation, left, right);
    }

    private Diagnostic? FlagComparedWithWord(ComparisonTerm term) =>
        term is { Left: NameTerm left, Right: NameTerm { Name: "yes" or "no" or "true" or "false" } right } && names.Realm.Find(left.Name) is not null
            ? WrongSort.FlagCompared(At(term), left.Name, (right.Name is "yes" or "true") == (term.Relation == Relation.Equal))
            : null;

    private Comparison? Flag(NameTerm name)
    {
        if (name.Owner.Length == 0 && name.Name != "turn" && names.Realm.Find(name.Name) is { } realm && (names.IsFlag(realm) || names.IsDisputed(realm)))
        {
            return new Comparison(Relation.NotEqual, new VariableReading(realm), new Number(0));
        }

        var kind = names.KindOf(name.Name);
        if (kind is "person" or "office" or "country" or "machine")
        {
            findings.Add(WrongSort.NotANumber(At(name), name.Name, kind, kind is "person" or "office" ? $"Ask something about him: '{name.Name} is dead', '{name.Name}.authority > 50'." : $"Ask in what state it is: '{name.Name} is …'."));
        }
        else if (name.Name == "turn" || Reading(name) is not null)
        {
            NumberIsNoCondition(name);
        }

        return null;
    }

    private void NumberIsNoCondition(Term term)
    {
        if (term is ArithmeticTerm { Operator: Operator.Add or Operator.Subtract, Left: NameTerm, Right: NumberTerm })
        {
            findings.Add(AssignmentInCondition.At(At(term)));
        }
        else
        {
            findings.Add(WrongSort.NumberAsCondition(At(term), TextOf(term), $"Compare it: {TextOf(term)} >= 50"));
        }
    }

    private string TextOf(Term term) => words.Text[term.Start..term.End];

    private Span At(Term term) => words.At(term.Start, term.End - term.Start);
}
