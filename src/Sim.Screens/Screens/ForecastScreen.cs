using Sim.Screens.Sittings;
using Sim.Screens.Stages;

namespace Sim.Screens.Screens;

/// <summary>How it could go on, by playing ahead.</summary>
public sealed class ForecastScreen(Stage stage, Playing playing) : PageScreen(stage, playing.ForecastPage())
{
    public override string About => "The game played ahead many times from here. It is this model's opinion, with its error, and not a promise.";
}
