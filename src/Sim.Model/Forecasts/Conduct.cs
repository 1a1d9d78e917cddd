namespace Sim.Model.Forecasts;

/// <summary>How whoever sits in the chair is supposed to go on, where the game is played ahead.</summary>
public enum Conduct
{
    /// <summary>As his colleagues would in his place.</summary>
    AsRivals,
    /// <summary>He votes as they would, and does nothing on his own account.</summary>
    Resting,
}
