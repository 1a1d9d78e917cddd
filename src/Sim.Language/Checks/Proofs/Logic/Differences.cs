namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>
/// Numbers that are compared with one another: 'a below b, b below c, c below a' leaves nothing, though each pair is possible. Every such
/// comparison is a way of some length from one number to the other; a round trip of less than nothing cannot be (Bellman and Ford).
/// </summary>
internal static class Differences
{
    public static bool AreConsistent(Solver solver) => Solution(solver) is not null;

    /// <summary>A value for each number that is compared with another, or null where there is none.</summary>
    public static Dictionary<int, long>? Solution(Solver solver)
    {
        var nodes = new Dictionary<int, int>();
        var ways = new List<(int From, int To, long Length)>();
        foreach (var sum in solver.Sums)
        {
            if (sum.IsDifference)
            {
                // one − other + constant ≤ 0
                var (one, other) = sum.Factors[0] > 0 ? (0, 1) : (1, 0);
                ways.Add((NodeOf(sum.Numbers[other]), NodeOf(sum.Numbers[one]), -sum.Constant));
            }
        }

        // Node 0 stands for nothing at all, from which every number keeps its limits.
        foreach (var (number, node) in nodes)
        {
            var limits = solver.Of(number);
            ways.Add((0, node, limits.High));
            ways.Add((node, 0, -limits.Low));
        }

        var reach = new long[nodes.Count + 1];
        for (var round = 0; round <= nodes.Count + 1; round++)
        {
            if (!Shorten(reach, ways))
            {
                return nodes.ToDictionary(n => n.Key, n => reach[n.Value] - reach[0]);
            }
        }

        return null;

        int NodeOf(int number)
        {
            if (!nodes.TryGetValue(number, out var node))
            {
                nodes.Add(number, node = nodes.Count + 1);
            }

            return node;
        }
    }

    private static bool Shorten(long[] reach, List<(int From, int To, long Length)> ways)
    {
        var shorter = false;
        foreach (var (from, to, length) in ways)
        {
            if (reach[from] + length < reach[to])
            {
                reach[to] = reach[from] + length;
                shorter = true;
            }
        }

        return shorter;
    }
}
