using Sim.Language.Diagnostics;
using Sim.Language.Expressions;
using Sim.Language.Sources;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>From a line of effects to what the engine does.</summary>
internal sealed class EffectCompiler(Names names, VariableIndex variables, Scope scope, List<After> delayed, Written words, Findings findings)
{
    private readonly TermCompiler _terms = new(names, variables, scope, words, findings);

    public Effect? Compile(EffectTerm term) => term switch
    {
        ChangeTerm change => Change(change),
        FlagTerm flag => Flag(flag),
        AppointTerm { Office.Name: "vacant" } vacant => Who(vacant.Who) is { } whom ? new Appoint(whom, Appoint.GreatestVacant) : null,
        AppointTerm appoint => Both(Who(appoint.Who), Office(appoint.Office, orVacant: true), (who, office) => new Appoint(who, office)),
        VacateTerm vacate => Office(vacate.Office) is { } office ? new Vacate(office) : null,
        SeatTerm seat => Both(Who(seat.Who), SeatOf(seat.Seat), (who, kind) => new GiveSeat(who, kind)),
        StandingTerm standing => Who(standing.Who) is { } who ? new ChangeStanding(who, standing.Standing) : null,
        DemoteTerm demote => Who(demote.Who) is { } who ? new Demote(who) : null,
        SeeTerm see => _terms.Looked(see.What),
        TriggerTerm trigger => _terms.Trigger(trigger.Trigger) is { } pulled ? new Pull(pulled.Machine, pulled.Where, pulled.Trigger) : null,
        EventTerm raised => _terms.Event(raised.Event) is { } happening ? new Raise(happening) : null,
        AfterTerm after => Delayed(after),
        TradeVotesTerm trade => InAct(trade, "trade votes") && Is(trade.Target, "target") ? new TradeVotes() : null,
        SoundOutTerm sounding => InAct(sounding, "sound out") && Is(sounding.Target, "target") && Is(sounding.Rival, "rival") ? new SoundOut() : null,
        StrikeTerm strike => InAct(strike, "strike against") && Is(strike.Target, "target") ? new Strike() : null,
        UnreadEffect unread => Unread(unread),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    private Effect? Unread(UnreadEffect unread)
    {
        findings.AddAll(unread.Told);
        return null;
    }

    private Change? Change(ChangeTerm change)
    {
        var what = change.What switch
        {
            NameTerm name => _terms.Reading(name),
            CallTerm { Name: "trust" } call => _terms.Trust(call, everyone: true),
            _ => null,
        };
        if (change.What is CallTerm { Name: not "trust" } other)
        {
            findings.Add(EffectNotUnderstood.CannotBeChanged(words.At(other.Start, other.End - other.Start), words.Text[other.Start..other.End]));
        }

        if (what is not null && _terms.IsFlag(what))
        {
            findings.Add(WrongSort.FlagChanged(At(change), ((NameTerm)change.What).Name));
            return null;
        }

        return _terms.Amount(change.Amount) is { } amount && what is not null ? new Change(what, amount, change.Set) : null;
    }

    private Change? Flag(FlagTerm flag)
    {
        if (names.Realm.Find(flag.Flag.Name) is not { } realm)
        {
            findings.Add(UnknownName.Flag(At(flag.Flag), flag.Flag.Name, names));
            return null;
        }

        if (!names.IsFlag(realm) && !names.IsDisputed(realm))
        {
            findings.Add(WrongSort.NotAFlag(At(flag.Flag), flag.Flag.Name));
            return null;
        }

        return new Change(new VariableReading(realm), new Number(flag.Value ? 1 : 0), Set: true);
    }

    private After? Delayed(AfterTerm term)
    {
        if (Compile(term.Then) is not { } then)
        {
            return null;
        }

        var after = new After(term.Turns, then, delayed.Count);
        delayed.Add(after);
        return after;
    }

    private Who? Who(NameTerm name) => _terms.Who(name, everyone: false);

    private int? Office(NameTerm name, bool orVacant = false)
    {
        if (names.Offices.Find(name.Name) is { } office)
        {
            return office;
        }

        findings.Add(orVacant ? UnknownName.OfficeOrVacant(At(name), name.Name, names) : UnknownName.Office(At(name), name.Name, names));
        return null;
    }

    private Seat? SeatOf(NameTerm name)
    {
        switch (name.Name)
        {
            case "full":
                return Seat.Full;
            case "candidate":
                return Seat.Candidate;
            case "none":
                return Seat.None;
            default:
                findings.Add(OneOfExpected.In(At(name), "seat", name.Name, ["full", "candidate", "none"]));
                return null;
        }
    }

    private bool InAct(EffectTerm term, string verb)
    {
        if (scope.IsAct)
        {
            return true;
        }

        findings.Add(OnlyInAct.At(words.At(term.Start, verb.Length), verb));
        return false;
    }

    private bool Is(NameTerm name, string part)
    {
        if (!string.Equals(name.Name, part, StringComparison.Ordinal))
        {
            findings.Add(EffectNotUnderstood.WordMissing(At(name), part));
            return false;
        }

        if (part == "target" ? scope.Target : scope.Rival)
        {
            return true;
        }

        findings.Add(NobodyThere.At(At(name), part, scope.Where));
        return false;
    }

    private static Effect? Both<TFirst, TSecond>(TFirst? first, TSecond? second, Func<TFirst, TSecond, Effect> make)
        where TFirst : struct
        where TSecond : struct => first is { } one && second is { } two ? make(one, two) : null;

    private Span At(NameTerm name) => words.At(name.Start, name.End - name.Start);

    private Span At(EffectTerm term) => words.At(term.Start, term.End - term.Start);
}
