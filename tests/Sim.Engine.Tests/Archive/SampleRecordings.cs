using System.Collections.Immutable;
using Sim.Model.Decisions;
using Sim.Model.Recordings;

namespace Sim.Engine.Tests.Archive;

/// <summary>Games as they might have been played, a few turns long.</summary>
internal static class SampleRecordings
{
    /// <summary>A game after some turns: two decisions in each, of every kind there is.</summary>
    public static Recording After(int turns)
    {
        Decision[] kinds =
        [
            new Do("court", "molotov", null),
            new Vote("amnesty", "petty", Speak: true),
            new Do("sound_out", "zhukov", "beria"),
            new Vote("tax_relief", "against", Speak: false),
            new Do("tour", null, null),
            new Rest(),
        ];
        var decisions = Enumerable.Range(0, turns * 2).Select(i => new LoggedDecision(i / 2, kinds[i % kinds.Length]));
        var hashes = Enumerable.Range(1, turns).Select(i => (ulong)i * 0x9E3779B97F4A7C15UL);
        return new("first-steps", "9f2c41d07ab35e68", 1, 1953_03_05, "malenkov", [.. decisions], [.. hashes]);
    }

    /// <summary>Equal in every part; the lists of a record are otherwise compared by identity.</summary>
    public static void AssertSame(Recording expected, Recording actual)
    {
        Assert.Equal(expected.Decisions.ToArray(), actual.Decisions.ToArray());
        Assert.Equal(expected.Hashes.ToArray(), actual.Hashes.ToArray());
        Assert.Equal(Bare(expected), Bare(actual));

        static Recording Bare(Recording recording) =>
            recording with { Decisions = ImmutableArray<LoggedDecision>.Empty, Hashes = ImmutableArray<ulong>.Empty };
    }
}
