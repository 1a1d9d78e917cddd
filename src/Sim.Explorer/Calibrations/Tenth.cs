namespace Sim.Explorer.Calibrations;

/// <summary>What was forecast to be about equally likely, and how much of it came.</summary>
/// <param name="Number">From 0: from 0 to 99 thousandths; up to 9: from 900 to 1000.</param>
/// <param name="Forecasts">How many there were.</param>
/// <param name="Came">How many of them came true.</param>
/// <param name="Said">The sum of what they said, in thousandths.</param>
public sealed record Tenth(int Number, long Forecasts, long Came, long Said)
{
    /// <summary>What they said on the average; null where there was none.</summary>
    public Fraction? Mean => Forecasts == 0 ? null : new Fraction(Said, Forecasts * Calibration.Certain);

    /// <summary>The share that came true; null where there was none.</summary>
    public Fraction? Share => Forecasts == 0 ? null : new Fraction(Came, Forecasts);
}
