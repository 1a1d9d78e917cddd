using System.Collections.Immutable;
using Sim.Engine.Books;
using Sim.Engine.Evaluation;
using Sim.Engine.Machines;
using Sim.Model.Ledgers;

namespace Sim.Engine.Effects;

/// <summary>One thing being done: to which affairs, at which table, with whom in which part, and because of what.</summary>
public readonly record struct Doing(Affairs Affairs, Table Table, Cast Cast, Cause Cause)
{
    /// <summary>The machines of this game: run by Stateless, or where the game is only played ahead, as tables.</summary>
    public ImmutableArray<PlayedMachine> Machines => Affairs.HostsMachines ? Table.Hosted : Table.Tabled;
}
