using Sim.Language.Checks.Proofs.Sites;

namespace Sim.Language.Checks.Proofs.DeadEnds;

/// <summary>
/// Follows each dead end back to where it begins, so that one slip is told once: what falls with it is named there. Where everything waits
/// for something else that waits in turn, there is a circle.
/// </summary>
internal sealed class Chains
{
    private readonly Dictionary<Site, DeadEnd> _endOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DeadEnd, List<DeadEnd>> _waiting = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<DeadEnd> _explained = new(ReferenceEqualityComparer.Instance);

    public Chains(IReadOnlyList<DeadEnd> ends)
    {
        foreach (var end in ends)
        {
            foreach (var site in end.Sites)
            {
                _endOf[site] = end;
            }
        }

        foreach (var end in ends)
        {
            foreach (var behind in end.Behind)
            {
                if (_endOf.TryGetValue(behind, out var other) && other != end)
                {
                    if (!_waiting.TryGetValue(other, out var waiting))
                    {
                        _waiting.Add(other, waiting = []);
                    }

                    waiting.Add(end);
                }
            }
        }

        foreach (var end in ends.Where(end => Awaited(end) is null))
        {
            Roots.Add(end);
            _explained.Add(end);
        }

        foreach (var root in Roots)
        {
            Explain(root);
        }

        foreach (var end in ends)
        {
            if (!_explained.Contains(end))
            {
                FindCircle(end);
            }
        }
    }

    /// <summary>Dead ends that wait for nothing else.</summary>
    public List<DeadEnd> Roots { get; } = [];

    /// <summary>Dead ends that wait for one another.</summary>
    public List<List<DeadEnd>> Circles { get; } = [];

    private DeadEnd? Awaited(DeadEnd end)
    {
        foreach (var behind in end.Behind)
        {
            if (_endOf.TryGetValue(behind, out var other) && (other != end || end.Behind.Count == 1))
            {
                return other;
            }
        }

        return null;
    }

    private void Explain(DeadEnd root)
    {
        var queue = new Queue<DeadEnd>([root]);
        while (queue.TryDequeue(out var end))
        {
            foreach (var waiting in _waiting.GetValueOrDefault(end) ?? [])
            {
                if (_explained.Add(waiting))
                {
                    root.Fallen.Add(waiting);
                    queue.Enqueue(waiting);
                }
            }
        }
    }

    private void FindCircle(DeadEnd end)
    {
        var way = new List<DeadEnd>();
        var places = new Dictionary<DeadEnd, int>(ReferenceEqualityComparer.Instance);
        var at = end;
        while (places.TryAdd(at, way.Count))
        {
            way.Add(at);
            at = Awaited(at)!;
        }

        // It is told where the author meets it first, and goes on in the order of waiting.
        var circle = way[places[at]..];
        var first = circle.IndexOf(circle.MinBy(member => member.Site.Number)!);
        circle = [.. circle[first..], .. circle[..first]];
        Circles.Add(circle);
        _explained.UnionWith(circle);
        foreach (var member in circle)
        {
            Explain(member);
        }
    }
}
