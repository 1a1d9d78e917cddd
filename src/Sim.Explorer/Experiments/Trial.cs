using System.Collections.Immutable;

namespace Sim.Explorer.Experiments;

/// <summary>One game of an experiment: from what it began, and what it came to.</summary>
/// <param name="Varied">By variation: the value from which its variable began.</param>
/// <param name="Game">The number of the game in its series, from 0. Games of the same number have the same luck, whatever is varied.</param>
/// <param name="Seed">With which this very game can be played again.</param>
/// <param name="Turns">Turns that were closed.</param>
/// <param name="Decisions">Questions that were answered, acts that were done and motions that were carried, by whomever.</param>
/// <param name="Answers">By event: the option its question was given, or −1.</param>
/// <param name="Endings">The closing slides that held, by index.</param>
/// <param name="Values">By variable, as it ended.</param>
public sealed record Trial(
    ImmutableArray<int> Varied,
    int Game,
    ulong Seed,
    int Turns,
    int Decisions,
    ImmutableArray<int> Answers,
    ImmutableArray<int> Endings,
    ImmutableArray<int> Values);
