using System.Collections.Immutable;
using MessagePack;
using Sim.Model.Decisions;
using Sim.Model.Recordings;

namespace Sim.Archive.Wire;

/// <summary>
/// A recording as format 1 has it. It stays as it is for ever; a change of the noun gets a RecordingV2 beside it, and this one
/// learns to become the new noun.
/// </summary>
internal sealed record RecordingV1(
    string Scenario,
    string Fingerprint,
    int Rules,
    ulong Seed,
    string? Chair,
    ImmutableArray<DecisionV1> Decisions,
    ImmutableArray<ulong> Hashes)
{
    public const int Format = 1;

    public static RecordingV1 From(Recording recording) => new(
        recording.Scenario,
        recording.Fingerprint,
        recording.Rules,
        recording.Seed,
        recording.Chair,
        [.. recording.Decisions.Select(d => new DecisionV1(d.Turn, d.Decision.Line))],
        recording.Hashes);

    public Recording ToRecording()
    {
        var decisions = ImmutableArray.CreateBuilder<LoggedDecision>(Decisions.Length);
        var turn = 0;
        foreach (var (when, line) in Decisions)
        {
            if (when < turn)
            {
                throw new MessagePackSerializationException("Decisions stand in the order in which they were taken.");
            }

            turn = when;
            decisions.Add(new LoggedDecision(when, Decision.Read(line)
                ?? throw new MessagePackSerializationException("A line is not a decision.")));
        }

        return new(Scenario, Fingerprint, Rules, Seed, Chair, decisions.MoveToImmutable(), Hashes);
    }
}

/// <summary>A decision and the turn in which it was taken, as one line of text.</summary>
internal readonly record struct DecisionV1(int Turn, string Line);
