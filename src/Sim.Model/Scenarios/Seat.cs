namespace Sim.Model.Scenarios;

/// <summary>A place in the Presidium. Only full members vote.</summary>
public enum Seat
{
    None,
    Candidate,
    Full,
}
