using Sim.Model.Scenarios;
using Stateless;

namespace Sim.Engine.Machines;

/// <summary>A declared machine, run by Stateless, which reads and writes the situation.</summary>
public sealed class HostedMachine : PlayedMachine
{
    private readonly StateMachine<int, int> _stateless;

    public HostedMachine(Machine machine, Table table)
        : base(machine, table)
    {
        _stateless = new StateMachine<int, int>(() => State, state => State = state);

        // A state that does not answer to a trigger is no mistake: politics pulls, the machine may not move.
        _stateless.OnUnhandledTrigger((_, _, _) => { });
        foreach (var state in machine.States)
        {
            for (var trigger = 0; trigger <= ByItself; trigger++)
            {
                Configure(_stateless.Configure(state.Index), state.Index, trigger);
            }
        }
    }

    protected override void Go(int trigger) => _stateless.Fire(trigger);

    // Stateless wants guards that exclude each other; the author's order decides, so each guard asks who is first.
    private void Configure(StateMachine<int, int>.StateConfiguration state, int from, int trigger)
    {
        var ordered = From(from, trigger);
        foreach (var transition in ordered.Select(t => Machine.Transitions[t]))
        {
            bool IsFirstOpen() => FirstOpen(ordered) == transition.Index;
            if (transition.To == from)
            {
                state.PermitReentryIf(trigger, IsFirstOpen, transition.Because);
            }
            else
            {
                state.PermitIf(trigger, transition.To, IsFirstOpen, transition.Because);
            }
        }
    }
}
