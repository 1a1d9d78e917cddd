using Sim.Engine;
using Sim.Model.Decisions;
using Sim.Model.Recordings;
using Sim.Reports.Views;

namespace Sim.Screens.Sittings;

/// <summary>
/// One game at this terminal. The only hands on the game: screens look at <see cref="View"/> and change nothing but through
/// <see cref="Decide"/> and <see cref="TakeBack"/>. Every decision is saved as it is taken.
/// </summary>
public sealed class Sitting
{
    private readonly Game _game;
    private readonly Func<Recording, string?> _save;
    private readonly Lock _saving = new();
    private volatile Recording _latest;
    private volatile Recording? _saved;
    private GameView? _view;

    /// <param name="save">Saves a recording; null if it did, else why not.</param>
    public Sitting(Game game, Func<Recording, string?> save)
    {
        _game = game;
        _save = save;
        _latest = game.Record();
    }

    public GameView View => _view ??= GameViews.Of(_game);

    /// <summary>The game so far.</summary>
    public Recording Recording => _latest;

    public bool CanTakeBack => _game.CanTakeBack;

    /// <summary>Why the last save failed; null if it did not. Play goes on all the same.</summary>
    public string? NotSaved { get; private set; }

    /// <summary>Takes a decision: what it brought, or why it was not taken.</summary>
    public Outcome Decide(Decision decision)
    {
        var told = _game.Chronicle.Happenings.Count;
        var closed = _game.Closes.Count;
        if (_game.Decide(decision) is { } refusal)
        {
            return new Outcome(refusal.Reason, []);
        }

        Changed();
        return new Outcome(null, Outcomes.Of(View with { KeepsSecrets = true }, told, closed));
    }

    public void TakeBack()
    {
        _game.TakeBack();
        Changed();
    }

    /// <summary>
    /// Saves what has not been saved yet. May be called from any thread, also while the terminal is being taken away: it reads
    /// only the last finished recording.
    /// </summary>
    public void Save()
    {
        if (!_saving.TryEnter(TimeSpan.FromSeconds(1)))
        {
            return;
        }

        try
        {
            var latest = _latest;
            if (!ReferenceEquals(latest, _saved))
            {
                NotSaved = _save(latest);
                _saved = NotSaved is null ? latest : _saved;
            }
        }
        finally
        {
            _saving.Exit();
        }
    }

    private void Changed()
    {
        _view = null;
        _latest = _game.Record();
        Save();
    }
}
