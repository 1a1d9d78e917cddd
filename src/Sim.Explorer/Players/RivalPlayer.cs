using Sim.Engine;
using Sim.Model.Decisions;

namespace Sim.Explorer.Players;

/// <summary>Plays the chair as the engine's own rivals play theirs.</summary>
public sealed class RivalPlayer : IPlayer
{
    public static PlayerKind Kind { get; } = new("rival", "as rivals play");

    public Decision Decide(Game game) => game.Suggest();
}
