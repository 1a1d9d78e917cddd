using System.Collections.Immutable;

namespace Sim.Scenarios.Tests.Showdowns;

/// <summary>
/// One of the four cases as data: whom it is about, what happened, what its mirror would be, which cause can be taken out, and what shares
/// are wanted. A measurement reads it; no case has code of its own.
/// </summary>
internal sealed record ShowdownCase
{
    /// <summary>The folder of the position.</summary>
    public required string Date { get; init; }

    /// <summary>The man whom history's blow was aimed at, and his post.</summary>
    public required string Target { get; init; }

    public required string Post { get; init; }

    /// <summary>Those who moved against him in history.</summary>
    public required ImmutableArray<string> Rivals { get; init; }

    public required ImmutableArray<Outcome> Historical { get; init; }

    public required ImmutableArray<Outcome> Mirror { get; init; }

    /// <summary>What is taken out, in words and in numbers.</summary>
    public required string Cause { get; init; }

    public required ImmutableArray<Otherwise> Without { get; init; }

    /// <summary>At least this share of games goes as in history (percent); the aim of the model.</summary>
    public int WantedHistorical { get; init; } = 70;

    /// <summary>More than this share goes the other way round (percent).</summary>
    public int WantedMirror { get; init; } = 2;

    /// <summary>With the cause taken out, at most this share goes as in history (percent).</summary>
    public int WantedWithout { get; init; } = 20;

    /// <summary>Which of the three wants the engine meets today; what it does not meet yet is measured and reported, not asserted.</summary>
    public bool MeetsHistorical { get; init; }

    public bool MeetsMirror { get; init; }

    public bool MeetsWithout { get; init; }

    /// <summary>Those who voted against his removal in the Presidium, beside himself, where the fact base names them.</summary>
    public ImmutableArray<string> StoodByHim { get; init; } = [];

    public override string ToString() => Date;
}
