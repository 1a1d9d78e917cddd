namespace Sim.Commands;

/// <summary>What the program says to whoever started it.</summary>
public static class Exits
{
    public const int Fine = 0;

    /// <summary>Something was found, or an input was refused.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or no terminal.</summary>
    public const int Usage = 2;

    /// <summary>A mistake of ours.</summary>
    public const int Failure = 3;
}
