using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Screens.Screens;
using Sim.Screens.Stages;

namespace Sim.Screens.Sittings;

/// <summary>The course of a game over the stage: which screen the moment calls for, and what is shown after a decision.</summary>
public sealed class Playing(Stage stage, Sitting sitting, Lobby lobby, Shelf shelf)
{
    /// <summary>The turn and the day on which the player was last put at the desk.</summary>
    private (int Turn, int Day) _atTheDesk = (-1, -1);

    public GameView View => sitting.View;

    public bool CanTakeBack => sitting.CanTakeBack;

    /// <summary>A mark for the title line while the game could not be saved.</summary>
    public string Status => sitting.NotSaved is null ? "" : "NOT SAVED";

    public bool HasForecast => shelf.Forecast is not null;

    /// <summary>Begins a forecast from here, of some decisions beside each other or of the moment.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public ILookAhead LookAhead(IReadOnlyList<Decision> compared) =>
        (shelf.Forecast ?? throw new InvalidOperationException("There is no forecast here."))(View, compared);

    public void Begin() => Settle();

    /// <summary>Leaves the game for the menu; it is saved.</summary>
    public void Leave() => lobby.Menu();

    /// <summary>Decides what an offer stands for; what is grave is asked once more.</summary>
    public void Decide(Offer offer, Decision decision)
    {
        if (Gravity.Of(View, offer, decision) is { } page)
        {
            stage.Push(new ConfirmScreen(stage, page, "Yes, so decided", () => Take(decision)));
        }
        else
        {
            Take(decision);
        }
    }

    public void TakeBack()
    {
        if (sitting.CanTakeBack)
        {
            sitting.TakeBack();
            Settle();
        }
        else
        {
            Tell("Nothing to take back", "Decisions can be taken back until the turn closes. What was said in confidence, and a blow that was struck, cannot.");
        }
    }

    private void Take(Decision decision)
    {
        var outcome = sitting.Decide(decision);
        if (outcome.Refusal is { } refusal)
        {
            Tell("That is not possible", refusal);
            return;
        }

        Settle();
        if (outcome.Pages.Length > 0)
        {
            stage.Push(new SequenceScreen(stage, outcome.Pages));
        }

        if (sitting.NotSaved is { } problem)
        {
            Tell("The game could not be saved", $"{problem} You can go on playing; it is tried again after every decision.");
        }
    }

    /// <summary>
    /// Puts on the stage what the game waits for. A session that opens a day has the desk before it, where stands what has come in; one later in the day is gone into at once.
    /// </summary>
    private void Settle()
    {
        var view = View;
        var today = (view.Turn, view.Situation.Day);
        var known = _atTheDesk == today;
        _atTheDesk = today;
        switch (view.Moment)
        {
            case OverMoment:
                stage.Begin(new EndingScreen(stage, this));
                break;
            case SessionMoment session when known:
                stage.Begin(new DeskScreen(stage, this), new SessionScreen(stage, this, session));
                break;
            default:
                stage.Begin(new DeskScreen(stage, this));
                break;
        }
    }

    private void Tell(string title, string text) => stage.Push(new NoticeScreen(stage, Page.Of(title, new Paragraph(text))));
}
