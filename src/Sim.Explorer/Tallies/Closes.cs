using Sim.Model.Scenarios;

namespace Sim.Explorer.Tallies;

/// <summary>
/// How often each variable had which value at the close of a turn. The closes of some games are kept and counted together, variable by
/// variable, since a histogram at hand is filled faster than one that has to be fetched.
/// </summary>
internal sealed class Closes
{
    private const int Together = 64;

    private readonly Histogram[] _histograms;
    private readonly int[] _kept;
    private int _count;

    public Closes(Scenario scenario)
    {
        _histograms = [.. scenario.Variables.Select(v => new Histogram(v.Min, v.Max))];
        _kept = new int[Together * _histograms.Length];
    }

    /// <summary>By variable; what is kept is counted first.</summary>
    public Histogram[] Histograms
    {
        get
        {
            Count();
            return _histograms;
        }
    }

    public void Add(ReadOnlySpan<int> values)
    {
        values.CopyTo(_kept.AsSpan(_count * _histograms.Length));
        if (++_count == Together)
        {
            Count();
        }
    }

    public void Add(Closes other)
    {
        var (mine, others) = (Histograms, other.Histograms);
        for (var i = 0; i < mine.Length; i++)
        {
            mine[i].Add(others[i]);
        }
    }

    private void Count()
    {
        for (var variable = 0; variable < _histograms.Length; variable++)
        {
            var histogram = _histograms[variable];
            for (var game = 0; game < _count; game++)
            {
                histogram.Add(_kept[(game * _histograms.Length) + variable]);
            }
        }

        _count = 0;
    }
}
