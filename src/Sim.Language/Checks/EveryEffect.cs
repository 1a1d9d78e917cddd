using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks;

/// <summary>All that may come about in a scenario, sooner or later: of a delayed effect, what it delays.</summary>
internal static class EveryEffect
{
    public static IEnumerable<Effect> Of(Scenario scenario) => scenario.Events.SelectMany(Of)
        .Concat(scenario.Acts.SelectMany(act => act.Effects))
        .Concat(scenario.Rules.SelectMany(rule => rule.Effects))
        .Concat(scenario.Machines.SelectMany(machine => machine.Transitions).SelectMany(way => way.Effects))
        .Select(effect => effect.Landing());

    /// <summary>Those of an event, with those of all options of its question.</summary>
    public static IEnumerable<Effect> Of(Event happening) =>
        happening.Effects.Concat(happening.Question?.Options.SelectMany(option => option.Effects) ?? []).Select(effect => effect.Landing());
}
