using Sim.Model.Scenarios;
using Stateless;
using Stateless.Graph;

namespace Sim.Engine.Machines;

/// <summary>Draws a declared machine with Stateless's own graph export, in the scenario's words.</summary>
public static class MachineDrawing
{
    private const string ByItself = "by itself";

    public static string Mermaid(Machine machine) => MermaidGraph.Format(Configured(machine).GetInfo(), MermaidGraphDirection.TopToBottom);

    public static string Dot(Machine machine) => UmlDotGraph.Format(Configured(machine).GetInfo());

    // The same declaration as the hosted machine's, with words for numbers; it is only looked at and never fired.
    private static StateMachine<string, string> Configured(Machine machine)
    {
        var drawn = new StateMachine<string, string>(machine.States[machine.Start].Id);
        foreach (var state in machine.States)
        {
            var configuration = drawn.Configure(state.Id);
            foreach (var transition in machine.Transitions.Where(t => t.From == state.Index))
            {
                var trigger = transition.Trigger < 0 ? ByItself : machine.Triggers[transition.Trigger];
                var to = machine.States[transition.To].Id;
                if (transition.To == transition.From)
                {
                    configuration.PermitReentryIf(trigger, () => true, transition.Because);
                }
                else
                {
                    configuration.PermitIf(trigger, to, () => true, transition.Because);
                }
            }
        }

        return drawn;
    }
}
