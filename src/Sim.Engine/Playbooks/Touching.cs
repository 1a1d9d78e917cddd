namespace Sim.Engine.Playbooks;

/// <summary>What about a person can touch another, in the order in which <see cref="Feelings"/> numbers it.</summary>
internal enum Touching
{
    /// <summary>His bases and his authority.</summary>
    HisPower,
    /// <summary>What others think of him.</summary>
    TrustInHim,
    /// <summary>What he thinks of whoever feels.</summary>
    HisTrust,
}
