using Sim.Reports.Pages;
using Sim.Screens.Stages;

namespace Sim.Screens.Screens;

/// <summary>Tells something that needs no answer but to be read.</summary>
public sealed class NoticeScreen(Stage stage, Page page, Action? then = null) : BoxScreen(stage, page, "Go on")
{
    public override string About => "A notice.";

    public override void Back()
    {
        base.Back();
        then?.Invoke();
    }

    protected override void Answered(int answer) => Back();
}
