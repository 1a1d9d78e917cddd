namespace Sim.Model.Scenarios;

/// <summary>The five bases of power. Nobody inherits all of them; offices and appointments give them.</summary>
public enum Base
{
    Party,
    State,
    Security,
    Army,
    Ideology,
}
