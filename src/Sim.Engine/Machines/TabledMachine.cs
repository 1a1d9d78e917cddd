using Sim.Model.Scenarios;

namespace Sim.Engine.Machines;

/// <summary>
/// A declared machine as a table of its transitions by state and trigger, for playing ahead: it goes where Stateless would go, which the
/// tests walk through, in a hundredth of the time.
/// </summary>
public sealed class TabledMachine : PlayedMachine
{
    private readonly int[][][] _ways;

    public TabledMachine(Machine machine, Table table)
        : base(machine, table) =>
        _ways = [.. machine.States.Select(s => Enumerable.Range(0, ByItself + 1).Select(t => From(s.Index, t)).ToArray())];

    protected override void Go(int trigger)
    {
        if (FirstOpen(_ways[State][trigger]) is var taken and >= 0)
        {
            State = Machine.Transitions[taken].To;
        }
    }
}
