using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>A transition of a machine, made ready to be tried often.</summary>
public sealed class PlayedTransition(Transition transition, Scenario scenario, RealChanges changes)
{
    public Transition Transition { get; } = transition;

    public Gate If { get; } = Gate.Of(transition.If, scenario);

    /// <summary>In percent; null where it is certain.</summary>
    public Quantity? Chance { get; } = transition.Chance is null ? null : Quantity.Of(transition.Chance, scenario);

    public ImmutableArray<Deed> Effects { get; } = Deed.Of(transition.Effects, scenario, changes);
}
