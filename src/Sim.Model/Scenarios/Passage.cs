using System.Collections.Immutable;
using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>A further paragraph of a text, told only where it is true of how things stand, or only to whoever plays a chair.</summary>
/// <param name="If">When it is told; null is always.</param>
/// <param name="Chairs">Whose players alone are told it, by index; empty where everybody is.</param>
public sealed record Passage(Expression? If, ImmutableArray<int> Chairs, string Text)
{
    /// <summary>Whether it is for whoever plays a chair (−1 where nobody does).</summary>
    public bool IsFor(int chair) => Chairs.IsEmpty || Chairs.Contains(chair);
}
