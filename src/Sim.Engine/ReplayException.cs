namespace Sim.Engine;

/// <summary>A recording cannot be played again as it was played.</summary>
/// <param name="turn">The turn (from 1) at which it parts from the game; 0 before it begins.</param>
public sealed class ReplayException(int turn, string message) : Exception(message)
{
    public int Turn { get; } = turn;
}
