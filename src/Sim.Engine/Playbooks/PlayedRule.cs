using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>A rule, made ready to be tried often.</summary>
public sealed class PlayedRule(Rule rule, Scenario scenario, RealChanges changes)
{
    public Rule Rule { get; } = rule;

    public Gate If { get; } = Gate.Of(rule.If, scenario);

    public ImmutableArray<Deed> Effects { get; } = Deed.Of(rule.Effects, scenario, changes);
}
