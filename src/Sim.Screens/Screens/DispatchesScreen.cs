using Sim.Screens.Sittings;
using Sim.Screens.Stages;

namespace Sim.Screens.Screens;

/// <summary>What has come in, on the whole screen.</summary>
public sealed class DispatchesScreen(Stage stage, Playing playing) : PageScreen(stage, DeskScreen.Incoming(playing.View))
{
    public override string About => "What lies on the agenda, what happened, and what has become known since. A voice is marked as a quotation or as a composite of many.";
}
