using System.Buffers.Binary;
using Sim.Explorer.Tallies;
using Sim.Model.Scenarios;

namespace Sim.Explorer.Shards;

/// <summary>A shard as bytes: its head as lines, its sums as numbers of seven bits a byte, and a digest of all that.</summary>
public static class ShardBytes
{
    private const int DigestLength = sizeof(ulong);

    public static byte[] Write(Shard shard)
    {
        using var bytes = new MemoryStream();
        bytes.Write(ShardHead.Write(shard));
        using (var writer = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            var tally = shard.Tally;
            foreach (var counts in CountsOf(tally))
            {
                Write(writer, counts);
            }

            writer.Write7BitEncodedInt(tally.Closes.Count);
            foreach (var closes in tally.Closes)
            {
                foreach (var histogram in closes.Histograms)
                {
                    Write(writer, histogram);
                }
            }

            writer.Write(tally.Digest);
        }

        var written = bytes.ToArray();
        var digest = new byte[DigestLength];
        BinaryPrimitives.WriteUInt64LittleEndian(digest, DigestOf(written));
        return [.. written, .. digest];
    }

    /// <summary>Reads a shard of a scenario; null where the file is damaged.</summary>
    /// <param name="head">Its head, read before; it must be of this scenario.</param>
    public static Shard? Read(byte[] bytes, ShardHead head, Scenario scenario)
    {
        var length = bytes.Length - DigestLength;
        if (length < head.Length || BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(length)) != DigestOf(bytes.AsSpan(0, length)))
        {
            return null;
        }

        try
        {
            using var stream = new MemoryStream(bytes, head.Length, length - head.Length);
            using var reader = new BinaryReader(stream);
            var tally = new Tally(scenario) { Games = head.Games };
            foreach (var counts in CountsOf(tally))
            {
                Read(reader, counts);
            }

            var turns = Within(reader.Read7BitEncodedInt(), scenario.Calendar.Turns);
            for (var turn = 0; turn < turns; turn++)
            {
                var closes = new Closes(scenario);
                foreach (var (histogram, variable) in closes.Histograms.Zip(scenario.Variables))
                {
                    Read(reader, histogram, variable, head.Games);
                }

                tally.Closes.Add(closes);
            }

            tally.Digest = reader.ReadUInt64();
            return stream.Position == stream.Length ? new Shard(scenario, head.Terms, head.First, head.Games, tally) : null;
        }
        catch (Exception damage) when (damage is EndOfStreamException or FormatException or InvalidDataException)
        {
            return null;
        }
    }

    private static IEnumerable<int[]> CountsOf(Tally tally) => [tally.Endings, tally.Events, tally.Passed, tally.Reached, .. tally.Offered, .. tally.Taken];

    private static void Write(BinaryWriter writer, int[] counts)
    {
        foreach (var count in counts)
        {
            writer.Write7BitEncodedInt(count);
        }
    }

    private static void Read(BinaryReader reader, int[] counts)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = Within(reader.Read7BitEncodedInt(), int.MaxValue);
        }
    }

    // Values are written as how far each lies above the one before it.
    private static void Write(BinaryWriter writer, Histogram histogram)
    {
        var values = histogram.InOrder().ToList();
        writer.Write7BitEncodedInt(values.Count);
        var before = (long)histogram.Min;
        foreach (var (value, times) in values)
        {
            writer.Write7BitEncodedInt64(value - before);
            writer.Write7BitEncodedInt(times);
            before = value;
        }
    }

    private static void Read(BinaryReader reader, Histogram histogram, Variable variable, int games)
    {
        var value = (long)histogram.Min;
        for (var left = Within(reader.Read7BitEncodedInt(), games); left > 0; left--)
        {
            value += reader.Read7BitEncodedInt64();
            if (value < variable.Min || value > variable.Max)
            {
                throw new InvalidDataException("A value lies outside of its range.");
            }

            histogram.Add((int)value, Within(reader.Read7BitEncodedInt(), games - histogram.Count));
        }

        // A turn that no game reached is not written.
        Within(1, histogram.Count);
    }

    private static int Within(int number, int most) => number >= 0 && number <= most ? number : throw new InvalidDataException("A number is larger than it can be.");

    private static ulong DigestOf(ReadOnlySpan<byte> bytes)
    {
        var digest = 14695981039346656037UL;
        foreach (var one in bytes)
        {
            digest = (digest ^ one) * 1099511628211UL;
        }

        return digest;
    }
}
