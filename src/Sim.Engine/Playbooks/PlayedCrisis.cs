using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>A crisis, made ready to be tried at every session's end.</summary>
public sealed class PlayedCrisis(Crisis crisis, Scenario scenario)
{
    public Crisis Crisis { get; } = crisis;

    public Gate If { get; } = Gate.Of(crisis.If, scenario);

    /// <summary>When it is over before its time; null never.</summary>
    public Gate? EndsIf { get; } = crisis.EndsIf is null ? null : Gate.Of(crisis.EndsIf, scenario);
}
