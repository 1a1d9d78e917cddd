namespace Sim.Language.Checks.Design;

/// <summary>Whether there is something to decide, and something to decide between.</summary>
internal static class DesignChecks
{
    public static readonly Action<Inspection>[] All =
    [
        NoOptionDominates.Look,
        AdvisersDisagree.Look,
        TheWholePeriodIsLived.Look,
        WhatIsOpenBetraysNothing.Look,
    ];
}
