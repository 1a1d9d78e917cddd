using System.Collections.Immutable;

namespace Sim.Language.Formatting;

/// <summary>What came of writing a file anew.</summary>
/// <param name="Text">The file as plain YAML that means the same; null where it is better left alone.</param>
/// <param name="Problem">Why it is left alone, in a sentence; empty where it is not.</param>
/// <param name="Leaves">All that stands in it.</param>
public sealed record Formatted(string? Text, string Problem, ImmutableArray<Leaf> Leaves)
{
    internal static Formatted LeftAlone(string problem) => new(null, problem, []);
}
