using System.Globalization;
using Sim.Commands.Outputs;

namespace Sim.Commands.Explorations;

/// <summary>Some games of a series, as typed: <c>501..1000</c>, from 1.</summary>
internal readonly record struct SeedRange(int First, int Last)
{
    public const int Most = 1_000_000_000;

    public int Games => Last - First + 1;

    public override string ToString() => FormattableString.Invariant($"{First}..{Last}");

    /// <exception cref="Complaint">It is no range.</exception>
    public static SeedRange Of(string typed)
    {
        var ends = typed.Split("..");
        return ends.Length == 2 && Whole(ends[0], out var first) && Whole(ends[1], out var last) && first >= 1 && last >= first && last <= Most
            ? new(first, last)
            : throw Complaint.Usage($"--seeds is the first and the last of the games, from 1 to {Most.ToString(CultureInfo.InvariantCulture)}, as in 501..1000, and not '{Printable.Text(typed)}'.");
    }

    private static bool Whole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
