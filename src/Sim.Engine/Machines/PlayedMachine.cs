using Sim.Engine.Effects;
using Sim.Engine.Playbooks;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;

namespace Sim.Engine.Machines;

/// <summary>
/// A declared machine in play. It holds no state: the state stands in the situation of whatever game and country it is looking at, so one
/// machine serves every country and, one after the other, every game at a table. How it finds its way from a state is left to those who
/// inherit; where it has gone, what that does and who is told is the same for all.
/// </summary>
public abstract class PlayedMachine
{
    private readonly PlayedTransition[] _transitions;
    private readonly Table _table;
    private Doing _doing;
    private int _country;
    private int _taken;
    private Draw? _drawn;

    protected PlayedMachine(Machine machine, Table table)
    {
        Machine = machine;
        _table = table;
        _transitions = [.. table.Playbook.Transitions[machine.Index]];
    }

    protected Machine Machine { get; }

    /// <summary>The trigger of transitions that are tried by themselves.</summary>
    protected int ByItself => Machine.Triggers.Length;

    /// <summary>The state of the machine in the game that is in hand; where there is none yet, the one in which it starts.</summary>
    protected int State
    {
        get => _doing.Affairs is { } affairs ? affairs[Slot] : Machine.Start;
        set => _doing.Affairs[Slot] = value;
    }

    private int Slot => _doing.Affairs.Scenario.Layout.StateSlot(Machine.Index, _country);

    /// <summary>Pulls a trigger of the machine for a country (0 for a machine of the whole game).</summary>
    public void Pull(in Doing doing, int country, int trigger) => Fire(doing, country, trigger);

    /// <summary>Tries the transitions that need no trigger; at most one is taken.</summary>
    public void Close(in Doing doing, int country) => Fire(doing, country, ByItself);

    /// <summary>Goes on from the state as a trigger says, if there is a way that is open.</summary>
    protected abstract void Go(int trigger);

    /// <summary>The first of some transitions that is open, or −1. It is the one that is taken.</summary>
    protected int FirstOpen(ReadOnlySpan<int> ordered)
    {
        foreach (var transition in ordered)
        {
            if (IsOpen(_transitions[transition]))
            {
                _taken = transition;
                return transition;
            }
        }

        return -1;
    }

    /// <summary>The transitions from a state on a trigger, in the author's order.</summary>
    protected int[] From(int state, int trigger) =>
        [.. Machine.Transitions.Where(t => t.From == state && (t.Trigger < 0 ? ByItself : t.Trigger) == trigger).Select(t => t.Index)];

    private void Fire(in Doing doing, int country, int trigger)
    {
        var outer = (_doing, _country);
        _doing = doing with { Cast = Machine.EachCountry ? doing.Cast with { Country = country } : doing.Cast };
        _country = country;
        _taken = -1;
        _drawn = null;
        var from = State;
        Go(trigger);
        var taken = _taken;
        if (taken >= 0)
        {
            var affairs = _doing.Affairs;
            var to = Machine.Transitions[taken].To;
            affairs.Told?.Add(new Transitioned(affairs.Turn, Machine.Index, Machine.EachCountry ? country : -1, from, to, taken, _drawn));
            var cause = new Cause(CauseKind.Transition, Machine.Index, taken, doing.Cast.Actor, affairs.Turn);
            EffectList.ApplyAll(_transitions[taken].Effects, _doing with { Cause = cause });
        }

        (_doing, _country) = outer;
    }

    private bool IsOpen(PlayedTransition played)
    {
        var scene = _doing.Affairs.Scene;
        scene.Play(_doing.Cast);
        if (!played.If.Holds(scene))
        {
            return false;
        }

        _drawn = null;
        if (played.Chance is not { } chance)
        {
            return true;
        }

        var place = _table.Addresses.Transitions[Machine.Index][played.Transition.Index];
        if (Machine.EachCountry)
        {
            place = place.With(_table.Addresses.Countries[_country]);
        }

        _drawn = _doing.Affairs.Draw(chance.Of(scene), place);
        return _drawn.Value.Happens;
    }
}
