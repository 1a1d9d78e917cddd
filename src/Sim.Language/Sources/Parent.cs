using System.Collections.Immutable;

namespace Sim.Language.Sources;

/// <summary>What was found of the scenario that another says it extends. The language touches no disk; whoever does looks for it.</summary>
public abstract record Parent;

/// <summary>It was found, and here are its files.</summary>
public sealed record ParentFound(SourceSet Sources) : Parent;

/// <summary>Nothing bears the name.</summary>
/// <param name="Known">The names of what could have been meant.</param>
public sealed record ParentUnknown(ImmutableArray<string> Known) : Parent;

/// <summary>The scenarios extend one another in a circle.</summary>
/// <param name="Chain">Their names in order, the first once more at the end.</param>
public sealed record ParentInCircle(ImmutableArray<string> Chain) : Parent;

/// <summary>Too many scenarios stand one upon the other.</summary>
/// <param name="Most">How many may.</param>
public sealed record ParentTooDeep(int Most) : Parent;

/// <summary>It is there, but cannot be read.</summary>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record ParentUnreadable(string Reason) : Parent;
