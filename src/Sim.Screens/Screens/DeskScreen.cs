using System.Collections.Immutable;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Worlds;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;
using Sim.Screens.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Screens;

/// <summary>The desk at which a turn begins: figures at the left, what has come in at the right, below what one may do.</summary>
public sealed class DeskScreen : Screen
{
    private readonly Playing _playing;
    private readonly PageView _figures;
    private readonly PageView _dispatches;
    private readonly ChoiceView _doing;
    private readonly Stacked _body;
    private readonly Scrolled _scrolled;
    private ImmutableArray<(ChoiceText Text, Action Do)> _choices = [];

    public DeskScreen(Stage stage, Playing playing)
        : base(stage)
    {
        _playing = playing;
        _figures = new PageView(stage.Theme, Figures(playing.View)) { DenseWhenLow = true };
        _dispatches = new PageView(stage.Theme, Incoming(playing.View));
        _doing = new ChoiceView(stage.Theme, []);
        _doing.Taken += i => _choices[i].Do();
        _doing.Refused += stage.TellClosed;
        _body = new Stacked(
            stage.Theme,
            new SideBySide(stage.Theme, _figures, _dispatches, width => Math.Clamp(width * 2 / 5, 42, 52)),
            _doing,
            (width, height) => Math.Min(_doing.RowsAt(width), height / 3));
        _scrolled = new Scrolled(_dispatches, _figures);
    }

    public override string Title => DeskPage.Header(_playing.View);

    public override string Status => _playing.Status;

    public override View Body => _body;

    public override string About => "Your desk. At the left what you know of the country and of yourself, at the right what has come in. "
        + "A word comes before its number; the arrow and sign behind it say how it moved since the last turn began. Below is what you may do now.";

    public override string BackTo => "menu";

    public override IEnumerable<BarKey> Keys =>
    [
        .. ListKeys.Of(_doing, "choose"),
        .. GameKeys.Of(Stage, _playing),
        BarKey.Of('d', Key.F10, "dispatches", () => Stage.Push(new DispatchesScreen(Stage, _playing))),
        .. ListKeys.Scrolling(_scrolled),
    ];

    public override void Shown()
    {
        _choices = [.. Choices(_playing.View)];
        _doing.Offer(_choices.Select(c => c.Text), _doing.Chosen);
    }

    /// <summary>At the desk Esc leads to the menu of the game, never out of it.</summary>
    public override void Back() => Stage.Push(new PauseScreen(Stage, _playing));

    internal static Page Incoming(GameView view) => Page.Of("Dispatches", [.. DeskPage.Agenda(view), .. Dispatches.Of(view)]);

    private static Page Figures(GameView view) => Page.Of("Figures",
    [
        .. Standings.AtTheDesk(view),
        .. Reports.Turns.Figures.Realm(view),
        .. MachinesPage.Now(view),
        .. BlocPage.Now(view),
        .. DeskPage.Offices(view),
        .. Pipeline.Of(view),
    ]);

    private IEnumerable<(ChoiceText Text, Action Do)> Choices(GameView view)
    {
        if (view.Moment is SessionMoment session)
        {
            yield return (new ChoiceText("Into the session", Items.Title(view, session.Item)), () => Stage.Push(new SessionScreen(Stage, _playing, session)));
            yield break;
        }

        var offers = Menu.Of(view);
        var acts = offers.Where(o => o.Decision is not Rest).ToList();
        var open = acts.Count(a => a.IsOpen);
        yield return (
            new ChoiceText(
                $"Act on your own initiative: {Words.Number(open)} of {Words.Number(acts.Count)} acts are open, {Words.Slots(DeskPage.SlotsLeft(view) ?? 0)}",
                "",
                acts.Count == 0 ? "there is nothing you could do" : null),
            () => Stage.Push(new ActsScreen(Stage, _playing)));
        foreach (var rest in offers.Where(o => o.Decision is Rest))
        {
            yield return (new ChoiceText(rest.Label, "", rest.Refusal), () => _playing.Decide(rest, rest.Decision!));
        }
    }
}
