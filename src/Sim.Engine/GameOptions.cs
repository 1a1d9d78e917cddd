using System.Collections.Immutable;

namespace Sim.Engine;

/// <summary>How a game is to be played.</summary>
/// <param name="Chair">The person whom somebody plays, by index; −1 where rivals play alone.</param>
/// <param name="KeepBooks">Whether ledger and chronicle are kept; playing ahead does without.</param>
/// <param name="Witness">Who looks on while it is played, also where no books are kept.</param>
/// <param name="HostMachines">Whether Stateless runs the machines; otherwise tables made of them do, which go the same ways.</param>
/// <param name="Givens">Answers that questions are given whatever the vote, where they are open, to ask what follows from them.</param>
/// <param name="AimsOf">Another seed from which the private aims are drawn, to ask what they alone change; all other chance stays.</param>
public sealed record GameOptions(
    int Chair = -1,
    bool KeepBooks = true,
    ImmutableArray<Given>? Givens = null,
    IWitness? Witness = null,
    bool HostMachines = true,
    ulong? AimsOf = null);

/// <summary>A question that is given an answer.</summary>
public readonly record struct Given(int Event, int Option);
