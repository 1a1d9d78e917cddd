namespace Sim.Language.Checks.Proofs.Logic;

internal enum LiteralKind : byte
{
    /// <summary>A choice is one of a set of values.</summary>
    Choice,
    /// <summary>A number lies between two limits.</summary>
    Bound,
    /// <summary>A number is not a certain one.</summary>
    Hole,
    /// <summary>A sum of several numbers is at most 0.</summary>
    Sum,
    /// <summary>Two offices or parts are, or are not, one person.</summary>
    Same,
}

/// <summary>The smallest thing that a condition can ask for. A condition is a list of clauses, of which one must hold; a clause is a list of these, of which all must.</summary>
internal readonly record struct Literal(LiteralKind Kind, int What, int Other, long Low, long High, UInt128 Values, Sum? Sum)
{
    public static Literal Choice(int choice, UInt128 values) => new(LiteralKind.Choice, choice, -1, 0, 0, values, null);

    public static Literal Bound(int number, long low, long high) => new(LiteralKind.Bound, number, -1, low, high, 0, null);

    public static Literal Hole(int number, long value) => new(LiteralKind.Hole, number, -1, value, value, 0, null);

    public static Literal Of(Sum sum) => new(LiteralKind.Sum, -1, -1, 0, 0, 0, sum);

    public static Literal Same(int one, int other, bool are) => new(LiteralKind.Same, one, other, 0, 0, are ? Choices.Yes : Choices.No, null);

    /// <summary>Whether it is about a choice, or about a number, at all.</summary>
    public bool IsAbout(LiteralKind kind, int what) => Kind == kind && What == what;
}

/// <summary>Numbers with their factors and a constant, which together come to at most 0.</summary>
internal sealed record Sum(int[] Numbers, long[] Factors, long Constant)
{
    /// <summary>Whether it says that one number is at most another and a constant.</summary>
    public bool IsDifference => Numbers.Length == 2 && Factors[0] + Factors[1] == 0 && Math.Abs(Factors[0]) == 1;
}
