using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>An event, made ready to be tried often.</summary>
public sealed class PlayedEvent(Event happening, Scenario scenario, RealChanges changes)
{
    public Event Event { get; } = happening;

    public Gate If { get; } = Gate.Of(happening.If, scenario);

    /// <summary>In percent; null where it comes as soon as it can.</summary>
    public Quantity? Chance { get; } = happening.Chance is null ? null : Quantity.Of(happening.Chance, scenario);

    public ImmutableArray<Deed> Effects { get; } = Deed.Of(happening.Effects, scenario, changes);

    /// <summary>The answers to its question, if it puts one.</summary>
    public ImmutableArray<PlayedOption> Options { get; } =
        [.. happening.Question is null ? [] : happening.Question.Options.Select(o => new PlayedOption(o, scenario, changes))];
}

/// <summary>An answer to a question, made ready to be weighed often.</summary>
public sealed class PlayedOption(Option option, Scenario scenario, RealChanges changes)
{
    public Option Option { get; } = option;

    public Gate Needs { get; } = Gate.Of(option.Needs, scenario);

    public ImmutableArray<Deed> Effects { get; } = Deed.Of(option.Effects, scenario, changes);
}
