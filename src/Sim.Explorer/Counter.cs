namespace Sim.Explorer;

/// <summary>
/// Hands the games out in blocks, in order, to whoever is free, and tells how many are done. When it is stopped it hands out no more; what was
/// handed out is played to its end, so that what is done is always the first of them.
/// </summary>
internal sealed class Counter(int games, Action<int>? progress, int blocks, CancellationToken stop)
{
    private readonly Lock _telling = new();
    private readonly int _often = Math.Max(1, games / 200);
    private int _next = -1;
    private int _done;

    public Counter(int games, Action<int>? progress)
        : this(games, progress, games, CancellationToken.None)
    {
    }

    public int? Next() => !stop.IsCancellationRequested && Interlocked.Increment(ref _next) is var number && number < blocks ? number : null;

    public void Done()
    {
        var done = Interlocked.Increment(ref _done);
        if (progress is not null && (done % _often == 0 || done == games))
        {
            lock (_telling)
            {
                progress(done);
            }
        }
    }
}
