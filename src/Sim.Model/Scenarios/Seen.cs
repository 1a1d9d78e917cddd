namespace Sim.Model.Scenarios;

/// <summary>Who learns of an act: everybody, those who listen (a rumour without an author), or nobody.</summary>
public enum Seen
{
    Public,
    Rumoured,
    Secret,
}
