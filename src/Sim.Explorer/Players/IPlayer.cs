using Sim.Engine;
using Sim.Model.Decisions;

namespace Sim.Explorer.Players;

/// <summary>Somebody who takes the decisions of the chair, through the same door as a person at the screen.</summary>
public interface IPlayer
{
    Decision Decide(Game game);
}
