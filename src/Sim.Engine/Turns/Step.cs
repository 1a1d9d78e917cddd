namespace Sim.Engine.Turns;

/// <summary>Where in a turn a game stands.</summary>
public enum Step
{
    Opening,
    Initiative,
    Session,
    Close,
}
