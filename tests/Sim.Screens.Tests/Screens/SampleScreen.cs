using Sim.Reports.Pages;
using Sim.Screens.Screens;
using Sim.Screens.Stages;

namespace Sim.Screens.Tests.Screens;

/// <summary>A page on a screen of its own.</summary>
internal sealed class SampleScreen(Stage stage, Page page) : PageScreen(stage, page)
{
    public override string About => "A sample.";

    public int Top => Page.Top;
}
