using Sim.Model.Decisions;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;

namespace Sim.Screens.Screens;

/// <summary>How it could go on, by playing ahead: the page grows more exact while one reads it, and is left at any moment.</summary>
public sealed class ForecastScreen : PageScreen
{
    // Of each tenth of a second most goes into playing, and the keys are heard in the rest.
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Share = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly ILookAhead _ahead;
    private object? _timer;

    /// <param name="compared">Decisions to be laid beside each other; none for what the moment asks.</param>
    public ForecastScreen(Stage stage, Playing playing, IReadOnlyList<Decision> compared)
        : this(stage, Begun(playing.LookAhead(compared)))
    {
    }

    private ForecastScreen(Stage stage, ILookAhead ahead)
        : base(stage, ahead.Page) => _ahead = ahead;

    public override string Status => _ahead.IsDone ? "" : "still playing";

    public override string About => "The game played ahead many times from what you know now. Each share comes with its error, which shrinks while you read. "
        + "It is this model's opinion, and not a promise.";

    public override void Shown() => _timer ??= _ahead.IsDone ? null : Stage.App?.AddTimeout(Pause, Grow);

    protected override void Dispose(bool disposing)
    {
        if (disposing && _timer is not null)
        {
            Stage.App?.RemoveTimeout(_timer);
            _timer = null;
        }

        base.Dispose(disposing);
    }

    private static ILookAhead Begun(ILookAhead ahead)
    {
        ahead.Grow(AtOnce);
        return ahead;
    }

    private bool Grow()
    {
        if (ReferenceEquals(Stage.Top, this))
        {
            _ahead.Grow(Share);
            Page.Say(_ahead.Page);
            Stage.Renew();
        }

        return !_ahead.IsDone;
    }
}
