namespace Sim.Commands.Checking;

/// <summary>When signs of change have settled: an editor that saves gives several, and they are one change.</summary>
public static class Settling
{
    /// <summary>How long it must be quiet.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    /// <summary>After so many signs without quiet in between something is said all the same.</summary>
    private const int Most = 200;

    /// <summary>Waits for a sign, and then until none has come for a while; false where none will come.</summary>
    /// <param name="sign">Waits so long for a sign, and says whether there was one.</param>
    public static bool Next(Func<TimeSpan, bool> sign)
    {
        if (!sign(Timeout.InfiniteTimeSpan))
        {
            return false;
        }

        for (var signs = 1; signs < Most && sign(Quiet); signs++)
        {
        }

        return true;
    }
}
