using Sim.Reports.Pages;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>The first screen: begin, go on, read, leave.</summary>
public sealed class TitleScreen(Stage stage, Lobby lobby, Shelf shelf) : BrowseScreen(stage, numbersTake: true)
{
    private int _saved;

    public override string Title => "Sim";

    public override string About => "Begin a game, go on with one, or read how it is played. Nothing here can be lost.";

    public override string BackTo => "";

    protected override string TakeWord => "choose";

    protected override IEnumerable<ChoiceText> Entries()
    {
        _saved = shelf.Saved().Count;
        yield return new ChoiceText("New game", "Choose a scenario and a chair", shelf.Scenarios.Count == 0 ? "no scenario was found beside the program" : null);
        yield return new ChoiceText("Go on with a game", _saved > 0 ? $"{Words.Number(_saved)} saved" : "", _saved == 0 ? "no game has been saved yet" : null);
        yield return new ChoiceText("How it is played", "The game, and how to read it");
        yield return new ChoiceText("Leave");
    }

    protected override Page CardOf(int index) => index switch
    {
        1 => Page.Of("Go on with a game", new Paragraph("Games are saved after every decision. Choose one and go on where you left it.")),
        2 => Page.Of("How it is played", new Paragraph("A few pages on turns, slots, the session, power and figures. The same pages are there in the game on F9.")),
        3 => Page.Of("Leave", new Paragraph("Ctrl+Q leaves from everywhere, after a question. Esc never leaves.")),
        _ => Page.Of(
            "",
            new Heading("You sit in one chair of the leadership."),
            new Paragraph("You want to survive and to lead. The country needs relief, and what holds it together is fear. "
                + "Every reform frightens someone; every repression is borrowed time."),
            new Paragraph("When it ends the archives open: what you did beside what was done, and why each man voted as he did."),
            new Paragraph("This is an argument about history, not history. Ask why of any figure: the causes add up.")),
    };

    protected override void Take(int index)
    {
        switch (index)
        {
            case 0:
                Stage.Push(new ScenarioScreen(Stage, lobby, shelf));
                break;
            case 1:
                Stage.Push(new ResumeScreen(Stage, lobby, shelf.Saved()));
                break;
            case 2:
                Stage.Push(new HowToPlayScreen(Stage, shelf));
                break;
            default:
                lobby.AskToQuit();
                break;
        }
    }
}
