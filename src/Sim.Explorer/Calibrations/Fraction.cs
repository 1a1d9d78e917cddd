using System.Numerics;

namespace Sim.Explorer.Calibrations;

/// <summary>An exact part of a whole, in lowest terms, so that equal parts are equal.</summary>
public readonly record struct Fraction
{
    /// <param name="whole">Above 0.</param>
    public Fraction(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        var common = (long)BigInteger.GreatestCommonDivisor(part, whole);
        (Part, Whole) = (part / common, whole / common);
    }

    public long Part { get; }

    public long Whole { get; }

    /// <summary>In whole thousandths, halves away from zero.</summary>
    public int PerMille => (int)((((Int128)Part * 2000) + Whole) / ((Int128)Whole * 2));
}
