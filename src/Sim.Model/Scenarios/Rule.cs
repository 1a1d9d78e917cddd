using System.Collections.Immutable;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>On what a rule rests.</summary>
public enum Basis
{
    Evidence,
    Interpretation,
    Guess,
}

/// <summary>Over what a rule runs each turn: once, or for every country or person in turn.</summary>
public enum Each
{
    Turn,
    Country,
    Person,
}

/// <summary>How the world moves by itself each turn, with its reason, source and basis.</summary>
public sealed record Rule(
    int Index,
    string Id,
    string Title,
    Each Each,
    Expression? If,
    ImmutableArray<Effect> Effects,
    string Because,
    Basis Basis,
    SourceNote? Source)
{
    /// <summary>The crisis to which it belongs, by index: it moves the world at the end of each of its steps; −1 for the close of a turn.</summary>
    public int Crisis { get; init; } = -1;
}
