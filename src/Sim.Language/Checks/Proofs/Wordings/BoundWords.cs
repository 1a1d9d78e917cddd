using System.Globalization;
using Sim.Language.Checks.Proofs.Logic;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Wordings;

/// <summary>What a comparison asks of a number, in words.</summary>
internal static class BoundWords
{
    /// <summary>"at least 60", in the author's own terms where he compares with a number.</summary>
    public static string Of(Expression part, in Literal literal) => part switch
    {
        Comparison { Right: Number number } comparison => $"{Word(comparison.Relation)} {Written(number.Value)}",
        Not { Part: Comparison { Right: Number number } comparison } => $"not {Word(comparison.Relation)} {Written(number.Value)}",
        _ => Of(literal),
    };

    private static string Of(in Literal literal) =>
        literal.Kind == LiteralKind.Hole ? $"other than {Written(literal.Low)}"
        : literal.Low == literal.High ? $"exactly {Written(literal.Low)}"
        : literal.Low == long.MinValue ? $"at most {Written(literal.High)}"
        : $"at least {Written(literal.Low)}";

    public static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(Relation relation) => relation switch
    {
        Relation.Less => "below",
        Relation.AtMost => "at most",
        Relation.Equal => "exactly",
        Relation.NotEqual => "other than",
        Relation.AtLeast => "at least",
        _ => "above",
    };
}
