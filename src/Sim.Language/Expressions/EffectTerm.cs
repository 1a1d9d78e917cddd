using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Model.Scenarios;

namespace Sim.Language.Expressions;

/// <summary>What an author wrote on a line of effects: names are still names.</summary>
internal abstract record EffectTerm(int Start, int End);

internal sealed record ChangeTerm(Term What, Term Amount, bool Set) : EffectTerm(What.Start, Amount.End);

internal sealed record FlagTerm(NameTerm Flag, bool Value, int Start) : EffectTerm(Start, Flag.End);

internal sealed record AppointTerm(NameTerm Who, NameTerm Office, int Start) : EffectTerm(Start, Office.End);

internal sealed record VacateTerm(NameTerm Office, int Start) : EffectTerm(Start, Office.End);

internal sealed record SeatTerm(NameTerm Who, NameTerm Seat, int Start) : EffectTerm(Start, Seat.End);

internal sealed record StandingTerm(NameTerm Who, Standing Standing, int Start) : EffectTerm(Start, Who.End);

internal sealed record DemoteTerm(NameTerm Who, int Start) : EffectTerm(Start, Who.End);

internal sealed record SeeTerm(NameTerm What, int Start) : EffectTerm(Start, What.End);

internal sealed record TriggerTerm(NameTerm Trigger, int Start) : EffectTerm(Start, Trigger.End);

internal sealed record EventTerm(NameTerm Event, int Start) : EffectTerm(Start, Event.End);

internal sealed record AfterTerm(int Turns, EffectTerm Then, int Start) : EffectTerm(Start, Then.End);

internal sealed record TradeVotesTerm(NameTerm Target, int Start) : EffectTerm(Start, Target.End);

internal sealed record SoundOutTerm(NameTerm Target, NameTerm Rival, int Start) : EffectTerm(Start, Rival.End);

internal sealed record StrikeTerm(NameTerm Target, int Start) : EffectTerm(Start, Target.End);

/// <summary>A line that could not be read, with what there is to say about it once the names are known.</summary>
internal sealed record UnreadEffect(ImmutableArray<Diagnostic> Told) : EffectTerm(0, 0);
