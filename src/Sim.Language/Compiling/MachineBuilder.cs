using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>The machines: a way that leaves several states becomes one for each.</summary>
internal sealed class MachineBuilder(Workbench bench)
{
    public ImmutableArray<Machine> Build() => [.. bench.Names.Machines.Entries.Select(Machine)];

    private Machine Machine(Draft entry, int index)
    {
        var states = bench.Names.States[index];
        var eachCountry = bench.Names.IsEachCountry(index);
        return new Machine(
            index,
            bench.Names.Machines.IdOf(index),
            Workbench.Text(entry, MachineForm.Title),
            Workbench.Text(entry, MachineForm.Text),
            eachCountry,
            StateNamed(index, entry.Of(MachineForm.Start)) ?? 0,
            [.. states.Entries.Select((state, i) => new State(i, states.IdOf(i), Workbench.Text(state, StateForm.Title), Workbench.Text(state, StateForm.Text)))],
            [.. bench.Names.Triggers[index]],
            Transitions(entry, index, Scope.Machine(eachCountry)));
    }

    private ImmutableArray<Transition> Transitions(Draft machine, int index, Scope scope)
    {
        var transitions = ImmutableArray.CreateBuilder<Transition>();
        foreach (var entry in machine.Of(MachineForm.Transitions) ?? [])
        {
            var to = StateNamed(index, entry.Of(TransitionForm.To)) ?? 0;
            var trigger = entry.Of(TransitionForm.Trigger) is { } name ? bench.Names.Triggers[index].ToList().IndexOf(name.Text) : -1;
            var condition = bench.Condition(entry, TransitionForm.If, scope);
            var chance = bench.Chance(entry, TransitionForm.Chance, scope);
            var effects = bench.Effects(entry, TransitionForm.Effects, scope);
            foreach (var from in entry.Of(TransitionForm.From) ?? [])
            {
                if (StateNamed(index, from) is { } state)
                {
                    transitions.Add(new Transition(transitions.Count, state, to, trigger, condition, chance, Workbench.Text(entry, TransitionForm.Because), effects));
                }
            }
        }

        return transitions.ToImmutable();
    }

    private int? StateNamed(int machine, Written? name)
    {
        if (name is null)
        {
            return null;
        }

        if (bench.Names.States[machine].Find(name.Text) is { } state)
        {
            return state;
        }

        bench.Findings.Add(UnknownName.State(name.Span, name.Text, bench.Names.Machines.IdOf(machine), bench.Names.States[machine].Ids));
        return null;
    }
}
