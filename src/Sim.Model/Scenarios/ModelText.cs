using System.Collections.Immutable;

namespace Sim.Model.Scenarios;

/// <summary>What its author says of the scenario as a model: what it is, how it is read, and where it may be wrong.</summary>
public sealed record ModelText(
    string What,
    string Reading,
    ImmutableArray<string> Notice,
    ImmutableArray<string> Try,
    ImmutableArray<Assumption> Wrong,
    ImmutableArray<string> LeavesOut,
    string Cite);

/// <summary>Something that the model takes for granted, and who reads it otherwise.</summary>
/// <param name="Rules">The rules that rest on it.</param>
/// <param name="Rival">The rival reading.</param>
/// <param name="Author">Whose reading it is; empty where the source says it.</param>
public sealed record Assumption(string Assumes, ImmutableArray<int> Rules, string Rival, string Author, SourceNote? Source);
