using System.Collections.Immutable;

namespace Sim.Model.Explorations;

/// <summary>What many games of one scenario came to.</summary>
public sealed record Exploration(
    string Scenario,
    string Fingerprint,
    ulong Seed,
    int Games,
    string Player,
    string? As,
    ImmutableArray<Count> Endings,
    ImmutableArray<Count> Events,
    ImmutableArray<OptionCount> Options,
    ImmutableArray<CheckpointShare> Checkpoints,
    ImmutableArray<Band> Variables,
    ulong ResultHash)
{
    /// <summary>The number (from 1) of the first game in the series that the seed stands for.</summary>
    public int First { get; init; } = 1;

    public int Last => First + Games - 1;

    /// <summary>The turn (from 1) that was the first to be played; later than 1 where a recorded game was taken up.</summary>
    public int FromTurn { get; init; } = 1;

    /// <summary>Answers that questions were given whatever the vote, as <c>question.option</c>.</summary>
    public ImmutableArray<string> Given { get; init; } = [];
}

public sealed record Count(string Id, int Number);

public sealed record OptionCount(string Question, string Option, int Offered, int Taken);

/// <param name="Reached">Games that came as far as its day; those that ended before say nothing of it.</param>
public sealed record CheckpointShare(string Id, int Passed, int Reached)
{
    /// <summary>Percent of the games that came so far, rounded down; 0 where none did.</summary>
    public int Share => Reached == 0 ? 0 : (int)((long)Passed * 100 / Reached);

    /// <summary>Whether it is passed in as many of the games that came so far as the scenario declares.</summary>
    public bool Meets(int declared) => (long)Passed * 100 >= (long)declared * Reached;

    /// <summary>
    /// Whether so many came to its day that the share says something: whoever is played may mostly have fallen before, and those games in which
    /// he had not are not like the rest.
    /// </summary>
    /// <param name="games">How many were played.</param>
    public bool IsTold(int games) => 2 * Reached > games;
}

/// <summary>The tenth, fiftieth and ninetieth percentile of a variable at the close of a turn (from 1), over the games that reached it.</summary>
public sealed record Band(string Id, int Turn, int P10, int P50, int P90);
