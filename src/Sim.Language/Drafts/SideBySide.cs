using System.Runtime.ExceptionServices;

namespace Sim.Language.Drafts;

/// <summary>Does the same to several things at once, on as many processors as there are. What comes of it is put in order by whoever asks.</summary>
internal static class SideBySide
{
    /// <param name="isMuch">Whether it is worth while: of little work the sharing takes longer than the doing.</param>
    public static void Do(int count, bool isMuch, Action<int> work)
    {
        if (!isMuch)
        {
            for (var i = 0; i < count; i++)
            {
                work(i);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException failures)
        {
            // As if it had been done one by one.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
