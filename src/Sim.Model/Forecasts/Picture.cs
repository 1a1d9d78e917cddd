using System.Collections.Immutable;
using Sim.Model.Scenarios;

namespace Sim.Model.Forecasts;

/// <summary>
/// What the person in the chair knows of how things stand: what is public or his own as it is, of every other number between which limits he
/// believes it, and of which he knows nothing. What he does not know is not in it, so that whoever plays ahead from it cannot betray it.
/// </summary>
public sealed record Picture
{
    public required Scenario Scenario { get; init; }

    /// <summary>The numbers of a situation, slot by slot; 0 in every slot of which he does not know the number itself.</summary>
    public required ImmutableArray<int> Numbers { get; init; }

    /// <summary>Of each variable, by its index, between which limits he believes it.</summary>
    public required ImmutableArray<Belief> Beliefs { get; init; }

    /// <summary>Slots that hold no variable and of which he knows nothing: who has agreed with whom, what others privately want.</summary>
    public required ImmutableArray<int> Unknown { get; init; }
}

/// <summary>The limits between which somebody believes a number; both ends are possible.</summary>
public readonly record struct Belief(int Low, int High)
{
    public bool IsExact => Low == High;
}
