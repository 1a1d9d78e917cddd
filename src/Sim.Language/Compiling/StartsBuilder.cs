using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>
/// How things stand on the first day, where the head says it: numbers, posts, seats, states, and what has been before. A post takes with it
/// what it gives; a number that is said is said last.
/// </summary>
internal sealed class StartsBuilder(Workbench bench, Draft? head)
{
    private static readonly Scope FirstDay = Scope.Of("the first day");

    private readonly Dictionary<object, int> _said = [];
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<int, int> _holders = [];
    private readonly Dictionary<int, Seat> _seats = [];
    private readonly Dictionary<int, Standing> _standings = [];
    private readonly Dictionary<(int Machine, int Country), int> _states = [];
    private readonly Dictionary<int, int> _events = [];
    private readonly HashSet<int> _acts = [];

    public Scenario Of(Scenario scenario)
    {
        foreach (var text in head?.Of(ScenarioForm.Starts) ?? [])
        {
            if (bench.Start(text, FirstDay) is { } fact)
            {
                Take(fact, text.Words, scenario);
            }
        }

        return _said.Count == 0 ? scenario : Placed(scenario);
    }

    private void Take(Expression fact, Written words, Scenario scenario)
    {
        switch (fact)
        {
            case Comparison { Relation: Relation.NotEqual, Left: VariableReading flag, Right: Number { Value: 0 } } when scenario.Variables[flag.Variable].Flag:
                Say(_numbers, flag.Variable, 1, words);
                break;
            case Not { Part: Comparison { Relation: Relation.NotEqual, Left: VariableReading flag, Right: Number { Value: 0 } } } when scenario.Variables[flag.Variable].Flag:
                Say(_numbers, flag.Variable, 0, words);
                break;
            case Comparison { Relation: Relation.Equal, Left: VariableReading number, Right: Number value }:
                TakeNumber(scenario.Variables[number.Variable], value.Value, words);
                break;
            case SamePerson { Left: { Kind: WhoKind.Holder } office, Right: { Kind: WhoKind.Named or WhoKind.Nobody } who }:
                Say(_holders, office.Index, who.Index, words);
                break;
            case SamePerson { Left: { Kind: WhoKind.Named } who, Right: { Kind: WhoKind.Holder } office }:
                Say(_holders, office.Index, who.Index, words);
                break;
            case HasSeat { Who: { Kind: WhoKind.Named } who } seat:
                Say(_seats, who.Index, seat.Seat, words);
                break;
            case HasStanding { Who: { Kind: WhoKind.Named } who } standing:
                Say(_standings, who.Index, standing.Standing, words);
                break;
            case InState { Where.IsHere: false } state:
                Say(_states, (state.Machine, state.Where.Index), state.State, words);
                break;
            case HasHappened happened:
                _said[happened] = words.Span.Line;
                _events.TryAdd(happened.Event, -1);
                break;
            case WasChosen chosen:
                _events.Remove(chosen.Event);
                Say(_events, chosen.Event, chosen.Option, words);
                break;
            case WasDone done:
                _said[done] = words.Span.Line;
                _acts.Add(done.Act);
                break;
            default:
                bench.Findings.Add(NotAStart.At(words.Span, words.Text));
                break;
        }
    }

    private void TakeNumber(Variable variable, int value, Written words)
    {
        if (value < variable.Min || value > variable.Max)
        {
            bench.Findings.Add(StartOutsideRange.At(words.Span, variable.Id, value, variable.Min, variable.Max));
        }

        Say(_numbers, variable.Index, Math.Clamp(value, variable.Min, variable.Max), words);
    }

    private void Say<TKey, TValue>(Dictionary<TKey, TValue> facts, TKey about, TValue value, Written words)
        where TKey : notnull
    {
        if (!_said.TryAdd((facts, about), words.Span.Line))
        {
            bench.Findings.Add(NotAStart.Twice(words.Span, words.Text, _said[(facts, about)]));
        }

        facts[about] = value;
    }

    private Scenario Placed(Scenario scenario)
    {
        var offices = scenario.Offices.Select(office => office with { Holder = HolderOf(office) }).ToImmutableArray();
        var starts = scenario.Variables.Select(variable => variable.Start).ToArray();
        foreach (var (before, now) in scenario.Offices.Zip(offices).Where(pair => pair.First.Holder != pair.Second.Holder))
        {
            foreach (var gift in before.Gives)
            {
                Give(scenario, starts, before.Holder, gift.Base, -gift.Amount);
                Give(scenario, starts, now.Holder, gift.Base, gift.Amount);
            }
        }

        foreach (var (variable, value) in _numbers)
        {
            starts[variable] = value;
        }

        return scenario with
        {
            Offices = offices,
            Variables = [.. scenario.Variables.Select(variable => variable with { Start = starts[variable.Index] })],
            People = [.. scenario.People.Select(Seated)],
            Beforehand = new Beforehand(
                [.. _standings.Where(one => one.Value != Standing.Active).OrderBy(one => one.Key).Select(one => new StandingBefore(one.Key, one.Value))],
                [.. _states.OrderBy(one => one.Key).Select(one => new StateBefore(one.Key.Machine, one.Key.Country, one.Value))],
                [.. _events.OrderBy(one => one.Key).Select(one => new EventBefore(one.Key, one.Value))],
                [.. _acts.Order()]),
        };
    }

    /// <summary>Who is no longer active holds nothing.</summary>
    private int HolderOf(Office office)
    {
        var holder = _holders.GetValueOrDefault(office.Index, office.Holder);
        return IsGone(holder) ? -1 : holder;
    }

    private Person Seated(Person person)
    {
        var seat = IsGone(person.Index) ? Seat.None : _seats.GetValueOrDefault(person.Index, person.Seat);
        var acts = bench.Names.People[person.Index].Has(PersonForm.Acts) ? person.Acts : seat == Seat.Full;
        return person with { Seat = seat, Acts = acts };
    }

    private bool IsGone(int person) => _standings.TryGetValue(person, out var standing) && standing != Standing.Active;

    private static void Give(Scenario scenario, int[] starts, int person, Base which, int amount)
    {
        if (person >= 0)
        {
            var variable = scenario.Variables[scenario.Layout.PersonSlot(person, (int)which) - scenario.Layout.Variables];
            starts[variable.Index] = Math.Clamp(starts[variable.Index] + amount, variable.Min, variable.Max);
        }
    }
}
