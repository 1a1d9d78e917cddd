namespace Sim.Model.Scenarios;

/// <summary>What has become of a person. Only the active hold offices, vote and act.</summary>
public enum Standing
{
    Active,
    Dismissed,
    Arrested,
    Dead,

    /// <summary>Not on the scene: not yet, or no more.</summary>
    Absent,
}
