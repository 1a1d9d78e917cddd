using System.Globalization;

namespace Sim.Commands.Outputs;

/// <summary>
/// How far a long work has come, on one line of the error stream that is written over and over and is cleared at the end. Where nobody looks at
/// a terminal there is none.
/// </summary>
internal sealed class ProgressBar(Surroundings surroundings, long all, string thing) : IDisposable
{
    private const int Cells = 24;

    private readonly long _begun = surroundings.Clock.GetTimestamp();
    private int _longest;

    /// <summary>What to tell of what is done; null where it is shown to nobody.</summary>
    public Action<int>? Told => surroundings.ShowsProgress ? done => Show(done) : null;

    public void Show(long done)
    {
        if (surroundings.ShowsProgress)
        {
            var line = Line(done, all, thing, surroundings.Clock.GetElapsedTime(_begun));
            _longest = Math.Max(_longest, line.Length);
            surroundings.Error.Write("\r" + line.PadRight(_longest));
        }
    }

    public void Dispose()
    {
        if (_longest > 0)
        {
            surroundings.Error.Write("\r" + new string(' ', _longest) + "\r");
        }
    }

    /// <summary><c>[######..................] 250 of 1000 games, 12 seconds left</c></summary>
    public static string Line(long done, long all, string thing, TimeSpan spent)
    {
        var full = (int)(done * Cells / all);
        var left = done == 0 || done == all ? "" : ", " + Left(spent * ((double)(all - done) / done));
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', full)}{new string('.', Cells - full)}] {done} of {Counted.Of(all, thing)}{left}");
    }

    private static string Left(TimeSpan time) => Math.Ceiling(time.TotalSeconds) switch
    {
        < 2 => "1 second left",
        < 120 and var seconds => string.Create(CultureInfo.InvariantCulture, $"{seconds:0} seconds left"),
        < 7200 and var seconds => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 60):0} minutes left"),
        var seconds => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 3600):0} hours left"),
    };
}
