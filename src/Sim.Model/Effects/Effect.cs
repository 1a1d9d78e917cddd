using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Model.Effects;

/// <summary>Something that an event, option, act, rule or transition does to the situation. The engine has a file for each.</summary>
public abstract record Effect
{
    /// <summary>What it does once it lands: of a delayed effect, what it delays. No property, or a record that shows itself would never end.</summary>
    public Effect Landing() => this is After after ? after.Then.Landing() : this;
}

/// <summary><c>fear -5</c>, <c>trust(everyone, actor) +2</c>, or with <see cref="Set"/> <c>fear = 20</c>; also <c>set flag</c>.</summary>
public sealed record Change(Reading What, Expression Amount, bool Set) : Effect;

/// <summary><c>appoint ivanov to premier</c>: whoever holds the office leaves it. <c>appoint target to vacant</c> is the greatest post that nobody holds (<see cref="GreatestVacant"/>).</summary>
public sealed record Appoint(Who Who, int Office) : Effect
{
    /// <summary>Stands for <see cref="Office"/> where the text says <c>vacant</c>.</summary>
    public const int GreatestVacant = -1;
}

/// <summary><c>vacate party_secretary</c>.</summary>
public sealed record Vacate(int Office) : Effect;

/// <summary><c>seat sidorov candidate</c>.</summary>
public sealed record GiveSeat(Who Who, Seat Seat) : Effect;

/// <summary><c>arrest petrov</c>, <c>dismiss sidorov</c>, <c>dies novak</c>: he loses offices and seat.</summary>
public sealed record ChangeStanding(Who Who, Standing Standing) : Effect;

/// <summary><c>demote target</c>: he loses the post that gives him most and stays among them; who has none loses his seat at the table.</summary>
public sealed record Demote(Who Who) : Effect;

/// <summary><c>trigger course.relax</c>, <c>trigger north.concede</c>: politics pulls a trigger of a machine.</summary>
public sealed record Pull(int Machine, Where Where, int Trigger) : Effect;

/// <summary><c>event second_demands</c>: it comes at the next opening, whatever its own window.</summary>
public sealed record Raise(int Event) : Effect;

/// <summary><c>after 3 turns: living +4</c>. <see cref="Number"/> is the effect's place among all delayed ones of the scenario.</summary>
public sealed record After(int Turns, Effect Then, int Number) : Effect;

/// <summary><c>see target</c>, <c>see living</c>: somebody of one's own looks, and what informants tell of it is known for once as it is.</summary>
/// <param name="Variable">The number looked at, or −1 for all that is told of a country.</param>
public sealed record See(int Variable, Where Where) : Effect;

/// <summary><c>sound out target against rival</c>.</summary>
public sealed record SoundOut : Effect;

/// <summary><c>trade votes with target</c>: he votes with the actor in the coming session, and the actor with him in the one after.</summary>
public sealed record TradeVotes : Effect;

/// <summary><c>strike against target</c>: an attempt to remove a person, decided in the Presidium and then by force.</summary>
public sealed record Strike : Effect;
