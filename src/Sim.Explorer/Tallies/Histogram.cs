namespace Sim.Explorer.Tallies;

/// <summary>How often a number had which value.</summary>
internal sealed class Histogram(int min, int max)
{
    private const int Wide = 512;

    private readonly int[]? _narrow = (long)max - min < Wide ? new int[max - min + 1] : null;
    private readonly Dictionary<int, int>? _wide = (long)max - min < Wide ? null : [];

    /// <summary>The least value that can be counted.</summary>
    public int Min => min;

    public int Count { get; private set; }

    public void Add(int value, int times = 1)
    {
        Count += times;
        if (_narrow is not null)
        {
            _narrow[value - min] += times;
        }
        else
        {
            _wide![value] = _wide.GetValueOrDefault(value) + times;
        }
    }

    public void Add(Histogram other)
    {
        foreach (var (value, times) in other.InOrder())
        {
            Add(value, times);
        }
    }

    /// <summary>The least value that so many percent of the games did not exceed.</summary>
    public int Percentile(int percent)
    {
        var rank = Math.Max(1, ((long)Count * percent + 99) / 100);
        var below = 0L;
        foreach (var (value, times) in InOrder())
        {
            below += times;
            if (below >= rank)
            {
                return value;
            }
        }

        throw new InvalidOperationException("Nothing was counted.");
    }

    /// <summary>Every value that was counted, the least first, and how often.</summary>
    public IEnumerable<(int Value, int Times)> InOrder()
    {
        if (_wide is not null)
        {
            return _wide.OrderBy(p => p.Key).Select(p => (p.Key, p.Value));
        }

        return _narrow!.Select((times, i) => (Value: min + i, Times: times)).Where(p => p.Times > 0);
    }
}
