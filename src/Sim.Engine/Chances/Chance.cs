namespace Sim.Engine.Chances;

/// <summary>
/// Chance that is addressed, not streamed: a draw is a pure function of the game's seed, the turn and the place that asks.
/// Two games that differ in one decision share all other luck.
/// </summary>
public static class Chance
{
    /// <summary>A number from 0 to <paramref name="below"/> − 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="below"/> is not above 0.</exception>
    public static int Draw(ulong seed, int turn, Address place, int below)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(below);
        var mixed = Mix(Mix(seed ^ place.Value) + (ulong)(uint)turn);
        return (int)(((mixed >> 32) * (ulong)below) >> 32);
    }

    /// <summary>The seed of game <paramref name="number"/> of a series, so that a series may be cut anywhere.</summary>
    public static ulong SeedOf(ulong seed, int number) => Mix(seed ^ Mix((ulong)(uint)number + 1));

    // SplitMix64's finaliser (Steele, Lea, Flood 2014): every bit of the input moves every bit of the output.
    private static ulong Mix(ulong x)
    {
        x += 0x9E3779B97F4A7C15UL;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }
}
