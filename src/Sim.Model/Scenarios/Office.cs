using System.Collections.Immutable;

namespace Sim.Model.Scenarios;

/// <summary>A post. Whoever holds it has what it gives for as long as he holds it, and what it grows for ever.</summary>
/// <param name="Holder">The person who holds it at the start, or −1.</param>
/// <param name="Presides">Whether its holder's side wins a tied vote.</param>
public sealed record Office(
    int Index,
    string Id,
    string Title,
    string Short,
    int Holder,
    bool Presides,
    ImmutableArray<BaseAmount> Gives,
    ImmutableArray<BaseAmount> Grows)
{
    private const int Chairmanship = 1000;

    /// <summary>What it gives, and before all whether its holder presides, as one number by which posts are compared.</summary>
    public int Weight { get; } = Gives.Sum(g => g.Amount) + (Presides ? Chairmanship : 0);
}

/// <summary>Points of one base.</summary>
public sealed record BaseAmount(Base Base, int Amount);
