using System.Collections.Immutable;
using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>A closing slide. All that are for the chair that is played and whose condition holds are shown one after the other.</summary>
/// <param name="Conjecture">True where it says what would have followed and nobody can know.</param>
public sealed record Ending(int Index, string Id, string Title, Expression? If, string Text, bool Conjecture)
{
    /// <summary>Whose players alone are shown it, by index; empty where everybody is.</summary>
    public ImmutableArray<int> Chairs { get; init; } = [];

    /// <summary>What is told after its text, where it holds.</summary>
    public ImmutableArray<Passage> Also { get; init; } = [];

    /// <summary>Whether it is told to whoever plays a chair (−1 where nobody does).</summary>
    public bool IsFor(int chair) => Chairs.IsEmpty || Chairs.Contains(chair);
}

/// <summary>A condition that closes the game before the last turn, with its reason in words.</summary>
public sealed record Closing(Expression If, string Because);
