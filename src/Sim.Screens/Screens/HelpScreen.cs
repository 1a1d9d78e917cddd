using Sim.Reports.Pages;
using Sim.Screens.Stages;

namespace Sim.Screens.Screens;

/// <summary>F1: what the screen below is for and every key that works on it.</summary>
public sealed class HelpScreen(Stage stage, Page page) : PageScreen(stage, page)
{
    public override string About => "This is the help.";
}
