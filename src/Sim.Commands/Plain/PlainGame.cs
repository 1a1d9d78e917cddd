using Sim.Engine;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Recordings;
using Sim.Reports.Endings;
using Sim.Reports.Forecasts;
using Sim.Reports.Handbooks;
using Sim.Reports.Menus;
using Sim.Reports.Sessions;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;
using Sim.Screens.Sittings;

namespace Sim.Commands.Plain;

/// <summary>
/// The game without a screen: lines in, lines out, for screen readers, pipes and tests. The same game and the same pages as everywhere;
/// one answer a line, and the end of input saves and leaves.
/// </summary>
public sealed class PlainGame
{
    private readonly Game _game;
    private readonly PlainPaper _paper;
    private readonly PlainTable _table;
    private readonly Action<Recording>? _save;

    /// <param name="columns">How long a line may become before it is broken.</param>
    public PlainGame(Game game, TextReader input, TextWriter output, Action<Recording>? save = null, int columns = PlainPaper.Columns)
    {
        _game = game;
        _paper = new PlainPaper(output, columns);
        _save = save;
        _table = new PlainTable(input, _paper, new PlainWords(_paper));
    }

    /// <summary>Why the game could not be saved the last time; null where it was.</summary>
    public Func<string?> NotSaved { get; init; } = () => null;

    /// <summary>The command that goes on with the game where it was left; null where it is not known.</summary>
    public Func<string?> Resumes { get; init; } = () => null;

    /// <summary>Plays to the end of the game or of the input.</summary>
    /// <returns>The exit code: 0.</returns>
    public int Play()
    {
        _paper.Write(TitlePage.Of(_game.Scenario));
        _paper.Line("Type help at any question.");
        if (!_game.IsOver)
        {
            _paper.Write(DeskPage.Of(View()));
        }

        while (!_game.IsOver)
        {
            WriteMoment();
            if (!TakeOne())
            {
                return Leave();
            }
        }

        _paper.Write(EndingPage.Of(View()));
        _save?.Invoke(_game.Record());
        return 0;
    }

    private GameView View() => GameViews.Of(_game);

    private void WriteMoment()
    {
        var view = View();
        if (view.Moment is SessionMoment session)
        {
            _paper.Write(new Reports.Pages.Page(
                $"{(session.Alone ? "Before you" : "In session")}: {Items.Title(view, session.Item)}",
                [.. SessionPage.Matter(view, session), .. SessionPage.Voices(view, session), .. SessionPage.Leans(view, session)]));
        }
    }

    /// <summary>Asks once and does what is answered; false to leave.</summary>
    private bool TakeOne()
    {
        var view = View();
        var asks = view.Moment is SessionMoment { Alone: var alone }
            ? alone ? "Your answer? You give it alone." : "Your vote? (Add the word speak to spend a slot on a speech.)"
            : $"What will you do? {DeskPage.Header(view)}";
        switch (_table.Ask(view, asks, Menu.Of(view), isFirst: true))
        {
            case Reply.Decided decided:
                Decide(decided.Decision);
                return true;
            case Reply.Back:
                TakeBack();
                return true;
            default:
                return false;
        }
    }

    private void Decide(Decision decision)
    {
        var told = _game.Chronicle.Happenings.Count;
        var closed = _game.Closes.Count;
        var day = _game.Situation.Day;
        if (_game.Decide(decision) is { } refusal)
        {
            _paper.Line($"That is not possible: {refusal.Reason}");
            return;
        }

        if (decision is Expect)
        {
            _paper.Write(ScorePage.Of(View()));
            return;
        }

        var turnIsOver = _game.Closes.Count > closed;
        // What the last turn brought is told as it was while the game ran; the archives open afterwards.
        var view = View() with { KeepsSecrets = true };
        WriteOutcome(view, told, turnIsOver);
        for (var turn = closed - 1; turn < _game.Closes.Count - 1; turn++)
        {
            _paper.Write(TurnReport.Of(view, turn));
            if (StopPage.Of(view.Scenario, turn) is { } stop)
            {
                _paper.Write(stop);
            }
        }

        if ((turnIsOver || _game.Situation.Day != day) && !_game.IsOver)
        {
            _save?.Invoke(_game.Record());
            _paper.Write(DeskPage.Of(View()));
        }
    }

    /// <summary>Votes with all their reasons, and what one did oneself; the rest comes in the report when the turn is over.</summary>
    private void WriteOutcome(GameView view, int told, bool turnIsOver)
    {
        foreach (var happening in _game.Chronicle.Happenings.Skip(told).ToList())
        {
            if (VoteResult.Of(view, happening) is { } page)
            {
                _paper.Write(page);
            }
            else if (happening is not EventHappened && (!turnIsOver || IsOwn(happening)) && Telling.Of(view, happening) is { } words)
            {
                _paper.Blank();
                _paper.Line(words.Text);
            }
        }
    }

    private bool IsOwn(Happening happening)
    {
        var chair = _game.Situation.Chair;
        return happening switch
        {
            ActDone done => done.Actor == chair,
            Sounded sounded => sounded.Actor == chair,
            MotionTabled tabled => tabled.Actor == chair,
            _ => false,
        };
    }

    private void TakeBack()
    {
        if (_game.CanTakeBack)
        {
            _game.TakeBack();
            _paper.Line($"Taken back. {DeskPage.Header(View())}");
        }
        else
        {
            _paper.Line($"Nothing of this {Dates.Unit(_game.Scenario.Calendar)} can be taken back.");
        }
    }

    private int Leave()
    {
        _save?.Invoke(_game.Record());
        _paper.Blank();
        _paper.Line((_save, NotSaved()) switch
        {
            (null, _) => "You leave the game.",
            (_, { } problem) => $"You leave the game. It is NOT saved: {problem}",
            _ => "The game is saved. You leave it here and can go on later.",
        });
        if (_save is not null && NotSaved() is null && Resumes() is { } command)
        {
            // Alone on its line and unbroken, so that it can be copied.
            _paper.Line("To go on:");
            _paper.Unbroken(command);
        }

        return 0;
    }
}
