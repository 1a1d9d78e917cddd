using System.Collections.Immutable;

namespace Sim.Model.Scenarios;

/// <summary>A person of the time. Numbers that change (bases, authority, trust) are variables; this is what stays.</summary>
/// <param name="Short">The name as used in a sentence: Ivanov.</param>
/// <param name="Acts">Whether he takes decisions of his own, as the player or as a rival.</param>
/// <param name="Stances">One for each axis, −2 (hostile) to +2 (strongly for); a reading of the evidence, not a measurement.</param>
/// <param name="Aims">What he may privately want; the strength of each is drawn by seed within its band.</param>
public sealed record Person(
    int Index,
    string Id,
    string Name,
    string Short,
    int Born,
    int Died,
    string Text,
    Seat Seat,
    bool Acts,
    ImmutableArray<int> Stances,
    ImmutableArray<AimBand> Aims,
    SourceNote? Source)
{
    /// <summary>The turn in which he comes on the scene; 0 where he is there from the first day.</summary>
    public int EntersTurn { get; init; }

    /// <summary>The turn with which he leaves it for good; −1 where he stays.</summary>
    public int LeavesTurn { get; init; } = -1;
}

/// <summary>The band, in percent, within which the seed draws how strongly a person holds an aim.</summary>
public sealed record AimBand(int Aim, int Low, int High);
