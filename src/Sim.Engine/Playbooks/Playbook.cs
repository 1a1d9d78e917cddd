using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>A scenario as it is played: every condition a gate, every amount a quantity, every effect a deed. Made once for a table.</summary>
public sealed class Playbook
{
    public Playbook(Scenario scenario)
    {
        RealChanges = new RealChanges(scenario);
        Acts = [.. scenario.Acts.Select(a => new PlayedAct(a, scenario, RealChanges))];
        Rules = [.. scenario.Rules.Select(r => new PlayedRule(r, scenario, RealChanges))];
        Events = [.. scenario.Events.Select(e => new PlayedEvent(e, scenario, RealChanges))];
        ByUrgency = [.. Events.OrderBy(e => e.Event.UntilTurn).ThenBy(e => e.Event.Index)];
        Almanac = Almanac.Of(ByUrgency, scenario);
        Transitions = [.. scenario.Machines.Select(m => m.Transitions.Select(t => new PlayedTransition(t, scenario, RealChanges)).ToImmutableArray())];
        Delayed = [.. scenario.Delayed.Select(d => Deed.Of(d.Then, scenario, RealChanges))];
        Raisable = [.. AllDeeds().Select(d => d.Landed().What.Effect).OfType<Raise>().Select(r => r.Event).Distinct().Order()];
        Closings = [.. scenario.Closings.Select(c => Gate.Of(c.If, scenario))];
        Crises = [.. scenario.Crises.Select(c => new PlayedCrisis(c, scenario))];
        Feelings = new Feelings(scenario);
        Offices = scenario.Offices.Length;
        Limits = new Limits(scenario);
        Columns = new Columns(scenario);
    }

    public ImmutableArray<PlayedAct> Acts { get; }

    public ImmutableArray<PlayedRule> Rules { get; }

    public ImmutableArray<PlayedEvent> Events { get; }

    /// <summary>The events in the order in which they are looked at: whose window closes first comes first.</summary>
    public ImmutableArray<PlayedEvent> ByUrgency { get; }

    /// <summary>The same where they are very many.</summary>
    internal Almanac? Almanac { get; init; }

    /// <summary>The events that something raises, in ascending order.</summary>
    public ImmutableArray<int> Raisable { get; }

    /// <summary>By machine and transition.</summary>
    public ImmutableArray<ImmutableArray<PlayedTransition>> Transitions { get; }

    /// <summary>What comes when a delayed effect falls due, by its number.</summary>
    public ImmutableArray<Deed> Delayed { get; }

    public ImmutableArray<Gate> Closings { get; }

    public ImmutableArray<PlayedCrisis> Crises { get; }

    public int Offices { get; }

    public Limits Limits { get; }

    public Columns Columns { get; }

    public RealChanges RealChanges { get; }

    /// <summary>Which numbers touch a person because they are somebody's power or trust.</summary>
    internal Feelings Feelings { get; }

    private IEnumerable<Deed> AllDeeds() =>
    [
        .. Acts.SelectMany(a => a.Effects),
        .. Rules.SelectMany(r => r.Effects),
        .. Events.SelectMany(e => e.Effects),
        .. Events.SelectMany(e => e.Options).SelectMany(o => o.Effects),
        .. Transitions.SelectMany(m => m).SelectMany(t => t.Effects),
        .. Delayed,
    ];
}
