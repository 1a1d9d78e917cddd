using System.Collections.Immutable;
using Sim.Model.Decisions;

namespace Sim.Model.Recordings;

/// <summary>Everything needed to play a game again exactly, and a hash per turn to notice where it would differ.</summary>
/// <param name="Scenario">The scenario's id, for people.</param>
/// <param name="Fingerprint">The digest of the scenario's text, for certainty.</param>
/// <param name="Chair">The person played, by id; null where rivals play alone.</param>
/// <param name="Rules">The version of the engine's rules under which it was played.</param>
public sealed record Recording(
    string Scenario,
    string Fingerprint,
    int Rules,
    ulong Seed,
    string? Chair,
    ImmutableArray<LoggedDecision> Decisions,
    ImmutableArray<ulong> Hashes);

/// <summary>A decision of the player and the turn in which he took it.</summary>
public sealed record LoggedDecision(int Turn, Decision Decision);
