using System.Collections.Immutable;

namespace Sim.Model.Explorations;

/// <summary>What many games of one scenario came to.</summary>
public sealed record Exploration(
    string Scenario,
    string Fingerprint,
    ulong Seed,
    int Games,
    string Player,
    string? As,
    ImmutableArray<Count> Endings,
    ImmutableArray<Count> Events,
    ImmutableArray<OptionCount> Options,
    ImmutableArray<CheckpointShare> Checkpoints,
    ImmutableArray<Band> Variables,
    ulong ResultHash);

public sealed record Count(string Id, int Number);

public sealed record OptionCount(string Question, string Option, int Offered, int Taken);

/// <param name="Share">Percent of games, rounded down.</param>
public sealed record CheckpointShare(string Id, int Passed, int Share);

/// <summary>The tenth, fiftieth and ninetieth percentile of a variable at the close of a turn (from 1), over the games that reached it.</summary>
public sealed record Band(string Id, int Turn, int P10, int P50, int P90);
