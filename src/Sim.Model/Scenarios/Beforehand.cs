using System.Collections.Immutable;

namespace Sim.Model.Scenarios;

/// <summary>How things stand on the first day besides the numbers: what is no person's or machine's usual beginning, and what has been before.</summary>
public sealed record Beforehand(
    ImmutableArray<StandingBefore> Standings,
    ImmutableArray<StateBefore> States,
    ImmutableArray<EventBefore> Events,
    ImmutableArray<int> Acts)
{
    public static Beforehand Nothing { get; } = new([], [], [], []);
}

/// <summary>What has become of a person.</summary>
public sealed record StandingBefore(int Person, Standing Standing);

/// <summary>In what state a machine is; the country is 0 for a machine of the whole game.</summary>
public sealed record StateBefore(int Machine, int Country, int State);

/// <summary>What has happened, and how its question was answered (−1: not at all).</summary>
public sealed record EventBefore(int Event, int Option);
