namespace Sim.Explorer;

/// <summary>Hands the games out to whoever is free, and tells how many are done.</summary>
internal sealed class Counter(int games, Action<int>? progress)
{
    private readonly Lock _telling = new();
    private readonly int _often = Math.Max(1, games / 200);
    private int _next = -1;
    private int _done;

    public int? Next() => Interlocked.Increment(ref _next) is var number && number < games ? number : null;

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
