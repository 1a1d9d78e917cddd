using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>A scenario as it is played: every condition a gate, every amount a quantity, every effect a deed. Made once for a table.</summary>
public sealed class Playbook
{
    public Playbook(Scenario scenario)
    {
        Acts = [.. scenario.Acts.Select(a => new PlayedAct(a, scenario))];
        Rules = [.. scenario.Rules.Select(r => new PlayedRule(r, scenario))];
        Events = [.. scenario.Events.Select(e => new PlayedEvent(e, scenario))];
        ByUrgency = [.. Events.OrderBy(e => e.Event.UntilTurn).ThenBy(e => e.Event.Index)];
        Transitions = [.. scenario.Machines.Select(m => m.Transitions.Select(t => new PlayedTransition(t, scenario)).ToImmutableArray())];
        Delayed = [.. scenario.Delayed.Select(d => Deed.Of(d.Then, scenario))];
        Closings = [.. scenario.Closings.Select(c => Gate.Of(c.If, scenario))];
        Feelings = new Feelings(scenario);
        Limits = new Limits(scenario);
    }

    public ImmutableArray<PlayedAct> Acts { get; }

    public ImmutableArray<PlayedRule> Rules { get; }

    public ImmutableArray<PlayedEvent> Events { get; }

    /// <summary>The events in the order in which they are looked at: whose window closes first comes first.</summary>
    public ImmutableArray<PlayedEvent> ByUrgency { get; }

    /// <summary>By machine and transition.</summary>
    public ImmutableArray<ImmutableArray<PlayedTransition>> Transitions { get; }

    /// <summary>What comes when a delayed effect falls due, by its number.</summary>
    public ImmutableArray<Deed> Delayed { get; }

    public ImmutableArray<Gate> Closings { get; }

    public Limits Limits { get; }

    /// <summary>Which numbers touch a person because they are somebody's power or trust.</summary>
    internal Feelings Feelings { get; }
}
