namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>Whether a literal holds whatever the numbers and choices are: what can be said at a glance.</summary>
internal static class Certain
{
    public static bool Holds(in Literal literal, World world)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Choice:
                return (world.ValuesOf(literal.What) & ~literal.Values) == 0;
            case LiteralKind.Bound:
                var limits = world.Of(literal.What);
                return literal.Low <= limits.Low && limits.High <= literal.High;
            case LiteralKind.Hole:
                return !world.Of(literal.What).Contains(literal.Low);
            case LiteralKind.Sum:
                var most = literal.Sum!.Constant;
                for (var i = 0; i < literal.Sum.Numbers.Length; i++)
                {
                    var (factor, of) = (literal.Sum.Factors[i], world.Of(literal.Sum.Numbers[i]));
                    most += factor > 0 ? factor * of.High : factor * of.Low;
                }

                return most <= 0;
            default:
                return false;
        }
    }

    /// <summary>Whether no literal of a clause holds by itself alone.</summary>
    public static bool IsOpenThroughout(Literal[] clause, World world)
    {
        foreach (ref readonly var literal in clause.AsSpan())
        {
            if (Holds(literal, world))
            {
                return false;
            }
        }

        return true;
    }
}
