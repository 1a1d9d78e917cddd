using System.Collections.Immutable;
using Sim.Model.Expressions;

namespace Sim.Model.Explorations;

/// <summary>
/// What came of rehearsing a scenario: games played by people of different habits, to see what is never met, never open, never chosen,
/// always best. Everything stands in the order of the scenario.
/// </summary>
/// <param name="Events">Games in which each event happened.</param>
/// <param name="Passages">By event, how often each paragraph after its text was told.</param>
/// <param name="Endings">How often each ending was shown.</param>
/// <param name="Options">By event and option.</param>
/// <param name="Misses">For each event that never happened: which part of its condition stood most often in its way.</param>
/// <param name="Stops">Games that could not be played to their end.</param>
/// <param name="Pinned">Numbers that sit at the end of their range in nearly every game.</param>
/// <param name="Habits">How often each way of playing kept the chair.</param>
/// <param name="Bests">Answers, and in how many of the situations compared each led to the best place for the chair.</param>
public sealed record Rehearsal(
    int Games,
    ulong Seed,
    ImmutableArray<int> Events,
    ImmutableArray<ImmutableArray<int>> Passages,
    ImmutableArray<EndingUse> Endings,
    ImmutableArray<ImmutableArray<OptionUse>> Options,
    ImmutableArray<Miss> Misses,
    ImmutableArray<BrokenGame> Stops,
    ImmutableArray<Pinned> Pinned,
    ImmutableArray<Habit> Habits,
    ImmutableArray<Best> Bests,
    PlayLength Length);

/// <summary>How often a question came, how often this answer was open then, and how often it was given.</summary>
public sealed record OptionUse(int Asked, int Open, int Taken);

/// <summary>In how many games from a chair to which an ending is told, and in how many of them it was shown.</summary>
public sealed record EndingUse(int Games, int Shown);

/// <summary>What stood most often in the way of an event that never happened.</summary>
/// <param name="Part">A part of its condition; null where its day never came or chance alone was against it.</param>
/// <param name="Failed">How often the part did not hold, of <paramref name="Looked"/> times that the event could have come.</param>
/// <param name="Short">By how much a comparison failed where it came nearest; null for other parts.</param>
public sealed record Miss(int Event, Expression? Part, int Failed, int Looked, int? Short);

/// <summary>A game that broke off: what to play to see it again.</summary>
public sealed record BrokenGame(ulong Seed, string? Chair, ImmutableArray<string> Decisions, string Reason);

/// <summary>A number that from some turn on sits at one end of its range in at least nine of ten games.</summary>
public sealed record Pinned(int Variable, int Limit, int FromTurn);

/// <summary>A way of playing, and in how many of its games whoever played so was still in office at the end.</summary>
/// <param name="Judges">Whether whoever plays so weighs what he does, as the rivals do.</param>
public sealed record Habit(string Player, bool Judges, int Games, int Kept);

/// <param name="Option">The option's index, or the number of options for putting the question off.</param>
/// <param name="Share">Situations, in percent and rounded up, in which no other answer led to a better place.</param>
public sealed record Best(int Event, int Option, int Situations, int Share);

/// <summary>How long the games were: the middle one, what nine of ten do not exceed, and the longest.</summary>
public sealed record PlayLength(Spread Decisions, Spread Words);

public sealed record Spread(int Median, int NineOfTen, int Most);
