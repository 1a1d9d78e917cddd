using System.Collections.Immutable;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Evaluation;

/// <summary>Expressions that read one number only: they can be worked out beforehand for every value that it may take.</summary>
internal static class Unary
{
    private const int Widest = 1024;

    /// <summary>The one reading of an expression that reads nothing else; null if it reads nothing, or more.</summary>
    public static Reading? ReadingOf(Expression expression)
    {
        var found = new List<Expression>();
        Collect(expression, found);
        return found.Distinct().ToList() is [Reading only] ? only : null;
    }

    /// <summary>Whether an expression reads nothing at all.</summary>
    public static bool IsConstant(Expression expression)
    {
        var found = new List<Expression>();
        Collect(expression, found);
        return found.Count == 0;
    }

    /// <summary>What an expression without readings comes to.</summary>
    public static int Constant(Expression expression) => Evaluator.Evaluate(expression, null!, Cast.Nobody);

    /// <summary>What the expression comes to where its one reading has some value.</summary>
    public static int At(Expression expression, int value) => Constant(With(expression, new Number(value)));

    /// <summary>The values that a reading may take, over everybody and every country whose number it may be; null if they are too many.</summary>
    public static (int Min, int Max)? RangeOf(Reading reading, Scenario scenario)
    {
        var variables = VariablesOf(reading, scenario);
        if (variables.Count == 0)
        {
            return null;
        }

        var (min, max) = (variables.Min(v => v.Min), variables.Max(v => v.Max));
        return (long)max - min < Widest ? (min, max) : null;
    }

    /// <summary>Every variable that a reading may mean, whoever plays its parts.</summary>
    public static List<Variable> VariablesOf(Reading reading, Scenario scenario)
    {
        var layout = scenario.Layout;
        var slots = reading switch
        {
            VariableReading variable => [layout.Variables + variable.Variable],
            PersonReading attribute => Enumerable.Range(0, layout.People).Select(p => layout.PersonSlot(p, attribute.Attribute)),
            CountryReading attribute => Enumerable.Range(0, layout.Countries).Select(c => layout.CountrySlot(c, attribute.Attribute)),
            TrustReading => Enumerable.Range(layout.TrustBlock, layout.People * layout.People),
            _ => [],
        };
        return [.. slots.Select(s => scenario.Variables[s - layout.Variables])];
    }

    /// <summary>The expression with its one reading made the same for all, so that equal expressions of different numbers are equal.</summary>
    public static Expression Anonymous(Expression expression) => With(expression, new VariableReading(-1));

    /// <summary>Conditions that together come to one.</summary>
    public static IEnumerable<Expression> Conjuncts(Expression? condition) => condition switch
    {
        null => [],
        All all => all.Parts.SelectMany(Conjuncts),
        _ => [condition],
    };

    private static void Collect(Expression expression, List<Expression> found)
    {
        switch (expression)
        {
            case Number:
                break;
            case Comparison comparison:
                Collect(comparison.Left, found);
                Collect(comparison.Right, found);
                break;
            case Arithmetic arithmetic:
                Collect(arithmetic.Left, found);
                Collect(arithmetic.Right, found);
                break;
            case All all:
                all.Parts.ToList().ForEach(p => Collect(p, found));
                break;
            case Any any:
                any.Parts.ToList().ForEach(p => Collect(p, found));
                break;
            case Not not:
                Collect(not.Part, found);
                break;
            case Either either:
                Collect(either.If, found);
                Collect(either.Then, found);
                Collect(either.Otherwise, found);
                break;
            case Call call:
                call.Arguments.ToList().ForEach(a => Collect(a, found));
                break;
            default:
                found.Add(expression);
                break;
        }
    }

    private static Expression With(Expression expression, Expression value) => expression switch
    {
        Reading => value,
        Comparison comparison => comparison with { Left = With(comparison.Left, value), Right = With(comparison.Right, value) },
        Arithmetic arithmetic => arithmetic with { Left = With(arithmetic.Left, value), Right = With(arithmetic.Right, value) },
        All all => new All(With(all.Parts, value)),
        Any any => new Any(With(any.Parts, value)),
        Not not => new Not(With(not.Part, value)),
        Either either => new Either(With(either.If, value), With(either.Then, value), With(either.Otherwise, value)),
        Call call => call with { Arguments = With(call.Arguments, value) },
        _ => expression,
    };

    private static ImmutableArray<Expression> With(ImmutableArray<Expression> parts, Expression value) => [.. parts.Select(p => With(p, value))];
}
