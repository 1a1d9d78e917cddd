using Sim.Reports.Pages;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;

namespace Sim.Screens.Screens;

/// <summary>Esc at the desk: go on, or leave for the menu.</summary>
public sealed class PauseScreen(Stage stage, Playing playing)
    : BoxScreen(stage, Page.Of("The game", new Paragraph(Words(playing))), "Go on", "Leave for the menu")
{
    public override string About => "The game is saved after every decision.";

    public override string BackTo => "go on";

    protected override void Answered(int answer)
    {
        if (answer == 1)
        {
            playing.Leave();
        }
        else
        {
            Back();
        }
    }

    private static string Words(Playing playing) => playing.Status.Length > 0
        ? "The game could not be saved. If you leave now, what you decided since the last save is lost."
        : "The game is saved. You can leave and go on later.";
}
