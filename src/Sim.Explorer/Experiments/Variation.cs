using System.Collections.Immutable;

namespace Sim.Explorer.Experiments;

/// <summary>A variable and the values from which it is to begin, one after the other.</summary>
/// <param name="Variable">By its index among the scenario's variables.</param>
public sealed record Variation(int Variable, ImmutableArray<int> Values);
