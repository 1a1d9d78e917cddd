using System.Collections.Immutable;
using Sim.Model.Decisions;
using Sim.Model.Expressions;

namespace Sim.Model.Moments;

/// <summary>What the game waits for.</summary>
public abstract record Moment;

/// <summary>The player may spend what slots he has left; the agenda of the coming session lies before him.</summary>
public sealed record InitiativeMoment(int SlotsLeft, ImmutableArray<AgendaItem> Agenda) : Moment;

/// <summary>An item is before the session, or (<see cref="Alone"/>) before the player to decide by himself.</summary>
public sealed record SessionMoment(AgendaItem Item, bool Alone, ImmutableArray<Lean> Leans, int SlotsLeft) : Moment;

/// <summary>The game is over; nothing is left to decide.</summary>
public sealed record OverMoment : Moment;

/// <summary>An item of the agenda: the question of an event, or a person's motion.</summary>
public abstract record AgendaItem;

/// <param name="Waited">How often it has been put off.</param>
public sealed record QuestionItem(int Event, int Waited = 0) : AgendaItem;

/// <param name="Office">The vacant office that it would fill, or −1.</param>
/// <param name="Tabled">Whether it waits for the session after the coming one.</param>
public sealed record MotionItem(int Act, int Mover, int Target, int Rival, int Office = -1, bool Tabled = false) : AgendaItem;

/// <summary>A colleague has moved, without notice, that a person be removed. Whoever sits there raises his hand or keeps it down.</summary>
public sealed record StrikeItem(int Act, int Striker, int Against) : AgendaItem;

/// <summary>The vote is over, and whoever lost it (the player) may call on the Central Committee or yield.</summary>
public sealed record AppealItem(int Act, int Striker, int Against, int Loser) : AgendaItem;

/// <summary>A colleague has asked the player, in confidence, whether he would move against a third. The answer is his alone.</summary>
public sealed record ConfidenceItem(int Asks, int Asked, int Against) : AgendaItem;

/// <summary>
/// How a colleague seems to lean, as far as the player's person knows: <see cref="Option"/> −1 where he cannot tell.
/// </summary>
/// <param name="Firm">Whether he seems settled rather than wavering.</param>
public sealed record Lean(int Person, int Option, bool Firm);

/// <summary>What an option or act would do that is known beforehand: the direction and size in words come from this.</summary>
/// <param name="Amount">The amount at this moment.</param>
/// <param name="InTurns">0 for at once.</param>
public sealed record Foreseen(int Variable, int Amount, int InTurns);
