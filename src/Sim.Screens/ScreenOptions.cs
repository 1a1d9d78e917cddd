using Sim.Screens.Themes;

namespace Sim.Screens;

/// <summary>What was settled on the command line before the first screen.</summary>
public sealed record ScreenOptions
{
    public required TerminalHands Terminal { get; init; }

    /// <summary>The id of the scenario to begin with; null asks.</summary>
    public string? Scenario { get; init; }

    /// <summary>The id of the person to play; null asks.</summary>
    public string? Chair { get; init; }

    /// <summary>The seed; null asks.</summary>
    public ulong? Seed { get; init; }

    /// <summary>A game to go on with at once, before any menu.</summary>
    public Engine.Game? Resume { get; init; }

    public Colours Colours { get; init; } = Colours.Automatic;

    /// <summary>Draw with the signs of a typewriter alone.</summary>
    public bool Ascii { get; init; }

    /// <summary>Reads the environment: <c>TERM</c>, <c>NO_COLOR</c>.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;
}
