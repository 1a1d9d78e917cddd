using Sim.Reports.Turns;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;

namespace Sim.Screens.Screens;

/// <summary>The chronicle so far; it opens at its end.</summary>
public sealed class LogScreen(Stage stage, Playing playing) : PageScreen(stage, LogPage.Of(playing.View))
{
    private bool _opened;

    public override string About => "What has happened so far, as far as it came to your ears, turn by turn, the latest last.";

    public override void Shown()
    {
        if (!_opened)
        {
            Page.OpenAtEnd();
            _opened = true;
        }
    }
}
