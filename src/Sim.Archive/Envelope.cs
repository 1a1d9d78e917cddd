using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Sim.Archive;

/// <summary>
/// What stands around the contents of a file: a mark, the format's number, the turn and generation by which saves are ordered,
/// the length, and a SHA-256 over all of that and the contents. This layout is the same in every format, past and future, so
/// that an old program can tell a newer file from a damaged one.
/// </summary>
internal static class Envelope
{
    /// <summary>The line end in the mark gives away a file that was sent as text.</summary>
    private static ReadOnlySpan<byte> Mark => "SIMREC\r\n"u8;

    private const int FormatAt = 8;
    private const int TurnAt = 12;
    private const int GenerationAt = 16;
    private const int LengthAt = 20;
    private const int HashAt = 24;
    private const int BodyAt = HashAt + SHA256.HashSizeInBytes;

    public static byte[] Seal(int format, int turn, int generation, ReadOnlySpan<byte> body)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(body.Length, RecordingFile.LongestFile - BodyAt, nameof(body));
        ArgumentOutOfRangeException.ThrowIfNegative(generation);
        var file = new byte[BodyAt + body.Length];
        Mark.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(FormatAt), format);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(TurnAt), turn);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(GenerationAt), generation);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(LengthAt), body.Length);
        body.CopyTo(file.AsSpan(BodyAt));
        Digest(file).CopyTo(file.AsSpan(HashAt));
        return file;
    }

    /// <summary>Nothing of the contents is looked at before the checksum holds.</summary>
    public static Opening Open(ReadOnlyMemory<byte> bytes)
    {
        var file = bytes.Span;
        var known = Math.Min(file.Length, Mark.Length);
        if (file.Length == 0 || !file[..known].SequenceEqual(Mark[..known]))
        {
            return new Broken(Refused.NotARecording);
        }

        if (file.Length > RecordingFile.LongestFile)
        {
            return new Broken(Refused.TooLong);
        }

        if (file.Length < BodyAt)
        {
            return new Broken(Refused.Truncated);
        }

        var promised = (long)BinaryPrimitives.ReadUInt32LittleEndian(file[LengthAt..]) + BodyAt;
        if (promised != file.Length)
        {
            return new Broken(promised > file.Length && promised <= RecordingFile.LongestFile ? Refused.Truncated : Refused.Damaged);
        }

        if (!Digest(file).AsSpan().SequenceEqual(file.Slice(HashAt, SHA256.HashSizeInBytes)))
        {
            return new Broken(Refused.Damaged);
        }

        var format = BinaryPrimitives.ReadInt32LittleEndian(file[FormatAt..]);
        var turn = BinaryPrimitives.ReadInt32LittleEndian(file[TurnAt..]);
        var generation = BinaryPrimitives.ReadInt32LittleEndian(file[GenerationAt..]);
        return format switch
        {
            > Wire.RecordingV1.Format => new Broken(Refused.NewerFormat),
            Wire.RecordingV1.Format when turn >= 0 && generation >= 0 => new Unsealed(turn, generation, bytes[BodyAt..]),
            _ => new Broken(Refused.Nonsense),
        };
    }

    private static byte[] Digest(ReadOnlySpan<byte> file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file[..HashAt]);
        hash.AppendData(file[BodyAt..]);
        return hash.GetHashAndReset();
    }
}

/// <summary>What came of opening an envelope.</summary>
internal abstract record Opening;

internal sealed record Unsealed(int Turn, int Generation, ReadOnlyMemory<byte> Body) : Opening;

internal sealed record Broken(Refused Why) : Opening;
