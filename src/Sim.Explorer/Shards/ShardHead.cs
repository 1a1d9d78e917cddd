using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sim.Explorer.Shards;

/// <summary>The head of a shard's file, which a person can read: under which terms which games were played.</summary>
/// <param name="First">From 0.</param>
/// <param name="Length">Bytes of the head; the sums follow.</param>
public sealed record ShardHead(Terms Terms, int First, int Games, int Length)
{
    private const string Kind = "sim shard 2";
    private const string Range = "games";
    private const int Longest = 1 << 16;

    public static byte[] Write(Shard shard)
    {
        var head = new StringBuilder(Kind).Append('\n');
        foreach (var (name, value) in shard.Terms.Entries)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        }

        head.Append(CultureInfo.InvariantCulture, $"{Range}: {shard.First + 1}..{shard.First + shard.Games}\n\n");
        return Encoding.UTF8.GetBytes(head.ToString());
    }

    /// <summary>The head of a file; null where it is no shard, or its head is damaged.</summary>
    public static ShardHead? Read(ReadOnlySpan<byte> bytes)
    {
        var length = bytes[..Math.Min(bytes.Length, Longest)].IndexOf("\n\n"u8) + 2;
        if (length < 2)
        {
            return null;
        }

        var lines = Encoding.UTF8.GetString(bytes[..(length - 2)]).Split('\n');
        if (lines.Length != Terms.Names.Length + 2 || lines[0] != Kind)
        {
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var (name, line) in Terms.Names.Append(Range).Zip(lines.Skip(1)))
        {
            if (!line.StartsWith($"{name}: ", StringComparison.Ordinal))
            {
                return null;
            }

            entries.Add((name, line[(name.Length + 2)..]));
        }

        var range = entries[^1].Item2.Split("..");
        entries.RemoveAt(entries.Count - 1);
        var terms = new Terms(entries.ToImmutable());
        return range.Length == 2 && Whole(range[0], out var first) && Whole(range[1], out var last) && first >= 1 && last >= first && IsNumber(terms)
            ? new ShardHead(terms, first - 1, last - first + 1, length)
            : null;
    }

    private static bool IsNumber(Terms terms) =>
        ulong.TryParse(terms.Entries[Terms.Names.IndexOf("seed")].Value, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && Whole(terms.Entries[Terms.Names.IndexOf("from turn")].Value, out var turn) && turn >= 1;

    private static bool Whole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
