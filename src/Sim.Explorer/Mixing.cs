namespace Sim.Explorer;

/// <summary>SplitMix64: turns a seed and a number into another seed, so that neighbours have nothing in common.</summary>
internal static class Mixing
{
    private const ulong Step = 0x9E3779B97F4A7C15UL;

    public static ulong Of(ulong seed, long number) => Stir(Stir(seed + Step) + (((ulong)number + 1) * Step));

    public static ulong Stir(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
