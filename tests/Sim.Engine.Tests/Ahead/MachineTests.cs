using Sim.Engine.Books;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Machines;
using Sim.Engine.Tests.Reports;
using Sim.Engine.Turns;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Ahead;

/// <summary>The machines as tables go where Stateless goes: from every state, on every trigger, whichever guards hold, whatever is drawn.</summary>
public sealed class MachineTests
{
    // A guard for each of these numbers: it holds where the number is above 0.
    private static readonly int[] Guards = [SmallWorld.Fear, SmallWorld.Living, SmallWorld.Doubt];

    private static readonly Scenario World = SmallWorld.Scenario with { Machines = [Machine(0, false), Machine(1, true)] };

    public static TheoryData<int> Machines => [0, 1];

    [Theory]
    [MemberData(nameof(Machines))]
    public void They_go_the_same_ways(int machine)
    {
        var table = new Table(World);
        var declared = World.Machines[machine];
        var (moved, stayed) = (0, 0);
        foreach (var state in declared.States)
        {
            for (var trigger = 0; trigger <= declared.Triggers.Length; trigger++)
            {
                for (var guards = 0; guards < 1 << Guards.Length; guards++)
                {
                    for (var seed = 1UL; seed <= 8; seed++)
                    {
                        var hosted = Fire(table, table.Hosted[machine], state.Index, trigger, guards, seed);
                        Assert.Equal(hosted, Fire(table, table.Tabled[machine], state.Index, trigger, guards, seed));
                        (moved, stayed) = hosted.State == state.Index ? (moved, stayed + 1) : (moved + 1, stayed);
                    }
                }
            }
        }

        Assert.True(moved > 50 && stayed > 50, $"{moved} moved, {stayed} stayed");
    }

    [Fact]
    public void Whole_games_are_the_same_by_either()
    {
        var table = new Table(World);
        for (var seed = 1UL; seed <= 30; seed++)
        {
            Assert.Equal(table.Begin(seed, new GameOptions()).Hashes, table.Begin(seed, new GameOptions(HostMachines: false)).Hashes);
        }
    }

    private static (int State, ulong Hash, string Told) Fire(Table table, PlayedMachine machine, int state, int trigger, int guards, ulong seed)
    {
        var situation = Beginning.Of(table, seed, -1);
        var affairs = new Affairs(situation, table.Playbook, keepBooks: true) { HostsMachines = machine is HostedMachine };
        var index = table.Hosted.Contains(machine) ? table.Hosted.IndexOf(machine) : table.Tabled.IndexOf(machine);
        var slot = World.Layout.StateSlot(index, 0);
        situation.Numbers[slot] = state;
        for (var i = 0; i < Guards.Length; i++)
        {
            affairs.Scene.Set(World.Layout.Variables + Guards[i], (guards >> i) & 1);
        }

        var doing = new Doing(affairs, table, Cast.Nobody, default);
        if (trigger == World.Machines[index].Triggers.Length)
        {
            machine.Close(doing, 0);
        }
        else
        {
            machine.Pull(doing, 0, trigger);
        }

        return (situation.Numbers[slot], situation.Hash(), string.Join(';', affairs.Chronicle.Happenings));
    }

    // Three states, two triggers and none; ways that are certain, guarded, left to chance, back to where they came from, and several at once.
    private static Machine Machine(int index, bool eachCountry)
    {
        var ways = new List<Transition>();
        for (var from = 0; from < 3; from++)
        {
            for (var trigger = -1; trigger < 2; trigger++)
            {
                Way(from, (from + 1) % 3, trigger, Holds(0), null);
                Way(from, from, trigger, Holds(1), new Number(50));
                Way(from, (from + 2) % 3, trigger, trigger == 1 ? null : Holds(2), trigger == 0 ? new Number(30 + (10 * from)) : null);
            }
        }

        return new Machine(index, $"machine_{index}", "A machine", "", eachCountry, 0,
            [new State(0, "a", "a", ""), new State(1, "b", "b", ""), new State(2, "c", "c", "")], ["push", "pull"], [.. ways]);

        Expression Holds(int guard) => new Comparison(Relation.Greater, new VariableReading(Guards[guard]), new Number(0));

        void Way(int from, int to, int trigger, Expression? holds, Expression? chance) => ways.Add(new Transition(
            ways.Count, from, to, trigger, holds, chance, $"way {ways.Count}",
            [new Change(new VariableReading(SmallWorld.Fear), new Number(ways.Count + 1), false)]));
    }
}
