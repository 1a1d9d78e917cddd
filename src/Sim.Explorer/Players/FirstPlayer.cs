using Sim.Engine;
using Sim.Model.Decisions;

namespace Sim.Explorer.Players;

/// <summary>Takes what stands first in the list: whoever does not read.</summary>
public sealed class FirstPlayer : IPlayer
{
    public Decision Decide(Game game) => game.Choices().First(c => c.IsOpen).Decision;
}
