using System.Collections.Immutable;
using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Model.Scenarios;

namespace Sim.Explorer;

/// <summary>What all games of a series have in common. Game <c>i</c> (from 0) depends on this and <c>i</c> alone, so that a series may be cut anywhere.</summary>
public sealed record Course
{
    public required Scenario Scenario { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>The person in the chair, by index; −1 where everyone plays himself.</summary>
    public int Chair { get; init; } = -1;

    public PlayerKind Player { get; init; } = RivalPlayer.Kind;

    /// <summary>Answers that questions are given whatever the vote, where they are open.</summary>
    public ImmutableArray<Given> Givens { get; init; } = [];

    /// <summary>The moment of a recorded game from which they are played; null from the beginning.</summary>
    public Departure? From { get; init; }

    public ulong SeedOf(int game) => Mixing.Of(Seed, game);

    /// <summary>History is what the leadership decides, whatever the vote and whoever sits in the chair; an answer that was asked for goes before it.</summary>
    internal ImmutableArray<Given> AllGivens => !Player.AnswersAsThen ? Givens :
    [
        .. Givens,
        .. from happening in Scenario.Events
           let option = HistoryPlayer.Of(happening)
           where option is not null
           select new Given(happening.Index, option.Index),
    ];
}
