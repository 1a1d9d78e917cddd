namespace Sim.Engine.Chances;

/// <summary>A score to a percentage, on a logistic curve in whole numbers: 0 is 50, 10 is 73, 20 is 88, never 0 and never 100.</summary>
public static class Odds
{
    // round(100 / (1 + e^(−x/10))) for x = 0..46; beyond that 99.
    private static ReadOnlySpan<byte> Curve =>
    [
        50, 52, 55, 57, 60, 62, 65, 67, 69, 71, 73, 75, 77, 79, 80, 82, 83, 85, 86, 87, 88, 89, 90, 91, 92,
        92, 93, 94, 94, 95, 95, 96, 96, 96, 97, 97, 97, 98, 98, 98, 98, 98, 99, 99, 99, 99, 99,
    ];

    public static int Of(int score)
    {
        var size = Math.Min(Math.Abs((long)score), Curve.Length - 1);
        var upper = Curve[(int)size];
        return score >= 0 ? upper : 100 - upper;
    }
}
