namespace Sim.Engine.Turns;

/// <summary>Where in a turn a game stands.</summary>
public enum Step
{
    Opening,
    Initiative,
    Session,
    Close,
    /// <summary>Between the session and the close: whether a crisis goes on or opens.</summary>
    Days,
}
