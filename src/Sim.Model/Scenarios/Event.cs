using System.Collections.Immutable;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>Something that happens: a window of turns, a condition, a chance, a text. It may put a question.</summary>
/// <param name="FromTurn">First turn (0-based) of the window.</param>
/// <param name="UntilTurn">Last turn of the window.</param>
/// <param name="Chance">Percent each turn of the window; null as soon as possible.</param>
/// <param name="OnlyRaised">True if it never happens by itself, only by another's <c>event</c> effect.</param>
/// <param name="Invented">Why the event is invented, or null for one that rests on its sources.</param>
public sealed record Event(
    int Index,
    string Id,
    string Title,
    int FromTurn,
    int UntilTurn,
    Expression? If,
    Expression? Chance,
    bool Again,
    bool OnlyRaised,
    string Text,
    ImmutableArray<Voice> Voices,
    ImmutableArray<Effect> Effects,
    Question? Question,
    string History,
    ImmutableArray<SourceNote> Sources,
    string? Invented)
{
    /// <summary>The crisis to which it belongs, by index: it comes in its steps only; −1 for the turns themselves.</summary>
    public int Crisis { get; init; } = -1;

    /// <summary>For an event of a crisis, the steps (from 1) in which it may come.</summary>
    public (int First, int Last) Steps { get; init; } = (1, int.MaxValue);

    /// <summary>Questions for the discussion afterwards.</summary>
    public ImmutableArray<string> Discuss { get; init; } = [];

    /// <summary>What is to be said before it is read; empty where nothing is.</summary>
    public string ContentNote { get; init; } = "";

    /// <summary>What is told after its text, where it holds as the event comes, before it has any effect.</summary>
    public ImmutableArray<Passage> Also { get; init; } = [];

    public Status Status { get; init; }

    /// <summary>True for an event of another scenario on which this one builds without speaking of it, where it wants no others than its own.</summary>
    public bool StaysAway { get; init; }

    /// <summary>Who speaks for which answer to its question, in the order in which their author lets them speak.</summary>
    public ImmutableArray<Adviser> Advisers { get; init; } = [];
}

/// <summary>A short voice beside an event, of somebody who acts or is acted upon.</summary>
/// <param name="Real">True for a real quotation with a source; otherwise a composite and marked so.</param>
/// <param name="Frame">For propaganda: who said it when, to what end, and what was known; otherwise empty.</param>
public sealed record Voice(string Who, string Says, bool Real, string Frame = "");

/// <summary>A choice put before the leadership, or before one person alone.</summary>
/// <param name="Before">The office or person that decides alone; null for a vote of the Presidium.</param>
/// <param name="MayWait">How often the Presidium may put it off to the next session.</param>
public sealed record Question(string Text, Who? Before, ImmutableArray<Option> Options, int MayWait = 0);

/// <summary>One answer to a question.</summary>
/// <param name="Needs">What must hold for it to be open; null is always open.</param>
/// <param name="Refusal">Why it is closed, in words, when <see cref="Needs"/> fails.</param>
/// <param name="Line">Where it lies on the axes, −2 to +2 each.</param>
/// <param name="Historical">Whether this is what was done.</param>
/// <param name="Cost">For an order that kills, jails or deports: what it cost, as a range with a grade; otherwise empty.</param>
public sealed record Option(
    int Index,
    string Id,
    string Label,
    string Text,
    Expression? Needs,
    string Refusal,
    ImmutableArray<int> Line,
    ImmutableArray<Effect> Effects,
    string Outcome,
    bool Historical,
    string Cost);
