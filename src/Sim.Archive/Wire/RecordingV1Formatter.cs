using System.Collections.Immutable;
using MessagePack;
using MessagePack.Formatters;

namespace Sim.Archive.Wire;

/// <summary>
/// Written by hand: every slot is required, every length is bounded, and no type is looked up by name.
/// </summary>
internal sealed class RecordingV1Formatter : IMessagePackFormatter<RecordingV1>
{
    private const int Slots = 7;
    private const int MostDecisions = 100_000;
    private const int MostTurns = 10_000;

    public void Serialize(ref MessagePackWriter writer, RecordingV1 value, MessagePackSerializerOptions options)
    {
        writer.WriteArrayHeader(Slots);
        Words.Write(ref writer, value.Scenario);
        Words.Write(ref writer, value.Fingerprint);
        writer.Write(value.Rules);
        writer.Write(value.Seed);
        if (value.Chair is null)
        {
            writer.WriteNil();
        }
        else
        {
            Words.Write(ref writer, value.Chair);
        }

        writer.WriteArrayHeader(value.Decisions.Length);
        foreach (var decision in value.Decisions)
        {
            writer.WriteArrayHeader(2);
            writer.Write(decision.Turn);
            Words.Write(ref writer, decision.Line);
        }

        writer.WriteArrayHeader(value.Hashes.Length);
        foreach (var hash in value.Hashes)
        {
            writer.Write(hash);
        }
    }

    public RecordingV1 Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options)
    {
        Lists.Exactly(ref reader, Slots);
        var scenario = Words.Read(ref reader);
        var fingerprint = Words.Read(ref reader);
        var rules = reader.ReadInt32();
        var seed = reader.ReadUInt64();
        var chair = reader.TryReadNil() ? null : Words.Read(ref reader);

        var decisions = ImmutableArray.CreateBuilder<DecisionV1>(Lists.AtMost(ref reader, MostDecisions));
        for (var i = decisions.Capacity; i > 0; i--)
        {
            Lists.Exactly(ref reader, 2);
            var turn = reader.ReadInt32();
            if (turn is < 0 or > MostTurns)
            {
                throw new MessagePackSerializationException("No game has such a turn.");
            }

            decisions.Add(new(turn, Words.Read(ref reader)));
        }

        var hashes = ImmutableArray.CreateBuilder<ulong>(Lists.AtMost(ref reader, MostTurns));
        for (var i = hashes.Capacity; i > 0; i--)
        {
            hashes.Add(reader.ReadUInt64());
        }

        return new(scenario, fingerprint, rules, seed, chair, decisions.MoveToImmutable(), hashes.MoveToImmutable());
    }
}
