using System.Collections.Immutable;

namespace Sim.Explorer.Calibrations;

/// <summary>
/// Marks forecasts: of what was called seven in ten, did seven in ten come? Whole numbers alone, so that the same forecasts give the same
/// marks everywhere, in whatever order they were added.
/// </summary>
public sealed class Calibration
{
    /// <summary>Thousandths of what is certain.</summary>
    public const int Certain = 1000;

    private const int Tens = 10;

    private readonly long[] _forecasts = new long[Tens];
    private readonly long[] _came = new long[Tens];
    private readonly long[] _said = new long[Tens];
    private long _squares;

    public long Forecasts => _forecasts.Sum();

    /// <summary>By tenth, the least likely first; also those of which nothing was forecast.</summary>
    public ImmutableArray<Tenth> Tenths => [.. Enumerable.Range(0, Tens).Select(i => new Tenth(i, _forecasts[i], _came[i], _said[i]))];

    /// <summary>
    /// The Brier score: the mean square of what was said less what came (1 or 0). 0 is perfect, a quarter is what comes of always saying
    /// half, 1 is to be sure and wrong. Null where nothing was forecast.
    /// </summary>
    public Fraction? Brier => Forecasts == 0 ? null : new Fraction(_squares, Forecasts * Certain * Certain);

    /// <summary>What would come of always saying the share that came true on the whole, which is what a forecast has to beat.</summary>
    public Fraction? BrierOfTheShare => Forecasts is > 0 and var all ? new Fraction(_came.Sum() * (all - _came.Sum()), all * all) : null;

    /// <summary>Adds a forecast and what came of it.</summary>
    /// <param name="perMille">How likely it was called, from 0 to 1000.</param>
    public void Add(int perMille, bool happened)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perMille);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perMille, Certain);
        var tenth = Math.Min(perMille * Tens / Certain, Tens - 1);
        var off = perMille - (happened ? Certain : 0);
        _forecasts[tenth]++;
        _came[tenth] += happened ? 1 : 0;
        _said[tenth] += perMille;
        _squares += (long)off * off;
    }

    public void Add(Calibration other)
    {
        for (var i = 0; i < Tens; i++)
        {
            _forecasts[i] += other._forecasts[i];
            _came[i] += other._came[i];
            _said[i] += other._said[i];
        }

        _squares += other._squares;
    }
}
