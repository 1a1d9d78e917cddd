namespace Sim.Engine.Tests.Commands;

/// <summary>The tests started as a program of their own, to be killed by a test.</summary>
internal static class ChildProcess
{
    public const string Saves = "save-for-ever";

    private static int Main(string[] args)
    {
        if (args is not [Saves, var folder])
        {
            return 2;
        }

        KilledWhileSavingTests.SaveForEver(folder);
        return 1;
    }
}
