namespace Sim.Engine.Tests.Ahead;

/// <summary>What playing ahead allocates.</summary>
internal static class Allocation
{
    /// <summary>The bytes that so many games allocate once they have all been played before.</summary>
    public static long OfWarmGames(Playout ahead, int games)
    {
        PlayAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        PlayAll();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void PlayAll()
        {
            for (var seed = 1UL; seed <= (ulong)games; seed++)
            {
                ahead.Play(seed);
            }
        }
    }
}
