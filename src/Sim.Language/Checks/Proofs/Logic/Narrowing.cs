namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>Narrows numbers by the sums in which they stand: if all but one are as small as they can be, the last cannot be larger than what is left.</summary>
internal static class Narrowing
{
    public static bool BySums(Solver solver)
    {
        foreach (var sum in solver.Sums)
        {
            if (!By(sum, solver))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Products, quotients and the like, from what is left of the numbers in them.</summary>
    public static bool ByParts(Solver solver)
    {
        for (var i = 0; i < solver.TouchedNumbers.Count; i++)
        {
            var number = solver.TouchedNumbers[i];
            if (solver.Numbers.SumOf(number) is var (amount, here) && !solver.Narrow(number, Estimate.Of(amount, here, solver.Numbers, solver)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool By(Sum sum, Solver solver)
    {
        var least = sum.Constant;
        for (var i = 0; i < sum.Numbers.Length; i++)
        {
            least += Least(sum, i, solver);
        }

        if (least > 0)
        {
            return false;
        }

        for (var i = 0; i < sum.Numbers.Length; i++)
        {
            // factor × number ≤ what the others leave.
            var (factor, left) = (sum.Factors[i], Least(sum, i, solver) - least);
            var limits = solver.Of(sum.Numbers[i]);
            var narrowed = factor > 0
                ? limits with { High = Math.Min(limits.High, FloorOf(left, factor)) }
                : limits with { Low = Math.Max(limits.Low, -FloorOf(left, -factor)) };
            if (!solver.Narrow(sum.Numbers[i], narrowed))
            {
                return false;
            }
        }

        return true;
    }

    private static long Least(Sum sum, int index, Solver solver)
    {
        var (factor, limits) = (sum.Factors[index], solver.Of(sum.Numbers[index]));
        return factor > 0 ? factor * limits.Low : factor * limits.High;
    }

    private static long FloorOf(long value, long by) => (value / by) - (value % by < 0 ? 1 : 0);
}
