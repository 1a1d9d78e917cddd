using Sim.Engine.Effects;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Stateless;

namespace Sim.Engine.Machines;

/// <summary>
/// A declared machine, run by Stateless. It holds no state: Stateless reads and writes the situation of whatever game and country it
/// is looking at, so one machine serves every country and, one after the other, every game at a table.
/// </summary>
public sealed class HostedMachine
{
    private readonly Machine _machine;
    private readonly Table _table;
    private readonly StateMachine<int, int> _stateless;
    private Doing _doing;
    private int _country;
    private int _taken;
    private Draw? _drawn;

    public HostedMachine(Machine machine, Table table)
    {
        _machine = machine;
        _table = table;
        _stateless = new StateMachine<int, int>(
            // Stateless asks for the state as it is made, when no game is in hand yet.
            () => _doing.Affairs is { } affairs ? affairs[Slot] : machine.Start,
            state => _doing.Affairs[Slot] = state);

        // A state that does not answer to a trigger is no mistake: politics pulls, the machine may not move.
        _stateless.OnUnhandledTrigger((_, _, _) => { });
        foreach (var state in machine.States)
        {
            Configure(_stateless.Configure(state.Index), state.Index);
        }
    }

    private int Slot => _doing.Affairs.Scenario.Layout.StateSlot(_machine.Index, _country);

    /// <summary>The trigger of transitions that are tried by themselves.</summary>
    private int ByItself => _machine.Triggers.Length;

    /// <summary>Pulls a trigger of the machine for a country (0 for a machine of the whole game).</summary>
    public void Pull(in Doing doing, int country, int trigger) => Fire(doing, country, trigger);

    /// <summary>Tries the transitions that need no trigger; at most one is taken.</summary>
    public void Close(in Doing doing, int country) => Fire(doing, country, ByItself);

    private void Fire(Doing doing, int country, int trigger)
    {
        var outer = (_doing, _country);
        _doing = doing with { Cast = _machine.EachCountry ? doing.Cast with { Country = country } : doing.Cast };
        _country = country;
        _taken = -1;
        _drawn = null;
        var from = _doing.Affairs[Slot];
        _stateless.Fire(trigger);
        var taken = _taken;
        if (taken >= 0)
        {
            var transition = _machine.Transitions[taken];
            var affairs = _doing.Affairs;
            affairs.Tell(new Transitioned(affairs.Turn, _machine.Index, _machine.EachCountry ? country : -1, from, transition.To, taken, _drawn));
            var cause = new Cause(CauseKind.Transition, _machine.Index, taken, doing.Cast.Actor, affairs.Turn);
            EffectList.ApplyAll(_table.Playbook.Transitions[_machine.Index][taken].Effects, _doing with { Cause = cause });
        }

        (_doing, _country) = outer;
    }

    private void Configure(StateMachine<int, int>.StateConfiguration state, int from)
    {
        var transitions = _machine.Transitions.Where(t => t.From == from);
        foreach (var group in transitions.GroupBy(t => t.Trigger < 0 ? ByItself : t.Trigger))
        {
            // Stateless wants guards that exclude each other; the author's order decides, so each guard asks who is first.
            var ordered = group.ToArray();
            foreach (var transition in ordered)
            {
                bool IsFirstOpen() => FirstOpen(ordered) == transition.Index;
                if (transition.To == from)
                {
                    state.PermitReentryIf(group.Key, IsFirstOpen, transition.Because);
                }
                else
                {
                    state.PermitIf(group.Key, transition.To, IsFirstOpen, transition.Because);
                }
            }
        }
    }

    private int FirstOpen(Transition[] ordered)
    {
        foreach (var transition in ordered)
        {
            if (IsOpen(transition))
            {
                _taken = transition.Index;
                return transition.Index;
            }
        }

        return -1;
    }

    private bool IsOpen(Transition transition)
    {
        var played = _table.Playbook.Transitions[_machine.Index][transition.Index];
        var scene = _doing.Affairs.Scene;
        scene.Play(_doing.Cast);
        if (!played.If.Holds(scene))
        {
            return false;
        }

        _drawn = null;
        if (played.Chance is { } chance)
        {
            var place = _table.Addresses.Transitions[_machine.Index][transition.Index];
            if (_machine.EachCountry)
            {
                place = place.With(_table.Addresses.Countries[_country]);
            }

            _drawn = _doing.Affairs.Draw(chance.Of(scene), place);
            return _drawn.Value.Happens;
        }

        return true;
    }
}
