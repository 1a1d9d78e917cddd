using Sim.Reports.Pages;
using Sim.Screens.Stages;

namespace Sim.Screens.Screens;

/// <summary>Asks once more before something grave: what it costs others, or that it cannot be taken back.</summary>
public sealed class ConfirmScreen(Stage stage, Page page, string yes, Action decide) : BoxScreen(stage, page, "No, think again", yes)
{
    public override string About => "What is grave is asked twice.";

    public override string BackTo => "think again";

    protected override void Answered(int answer)
    {
        Back();
        if (answer == 1)
        {
            decide();
        }
    }
}
