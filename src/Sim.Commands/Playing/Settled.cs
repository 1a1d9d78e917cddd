using Sim.Screens.Themes;

namespace Sim.Commands.Playing;

/// <summary>What the command line has settled about a game before it begins.</summary>
internal sealed record Settled
{
    public string? Scenario { get; init; }

    public string? Chair { get; init; }

    public ulong? Seed { get; init; }

    public bool Plain { get; init; }

    public bool Resumes { get; init; }

    /// <summary>The saved game to go on with; null for the only one there is.</summary>
    public string? Resume { get; init; }

    public string? RecordTo { get; init; }

    public string? SaveFolder { get; init; }

    /// <summary>The language of the scenario's texts; null for that in which it was written.</summary>
    public string? Language { get; init; }

    public Colours Colours { get; init; } = Colours.Automatic;

    public bool Ascii { get; init; }
}
