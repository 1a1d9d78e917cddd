using Sim.Reports.Pages;
using Sim.Screens.Stages;

namespace Sim.Screens.Screens;

/// <summary>Asks before the program is left; what has been decided is saved by then.</summary>
public sealed class QuitScreen(Stage stage, string saved, Action quit)
    : BoxScreen(stage, Page.Of("Leave Sim?", new Paragraph(saved)), "Stay", "Leave")
{
    public override string About => "Leaving is asked, so that no stray key ends a game.";

    public override string BackTo => "stay";

    protected override void Answered(int answer)
    {
        if (answer == 1)
        {
            quit();
        }
        else
        {
            Back();
        }
    }
}
