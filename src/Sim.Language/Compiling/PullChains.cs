using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>
/// Which transition may pull the trigger of which, country by country. A chain that comes back to where it began could go on for ever
/// within one turn, and is told to the author; without one it is known how often each transition can be taken in a turn.
/// </summary>
internal sealed class PullChains
{
    private readonly Scenario _scenario;
    private readonly Dictionary<(int Machine, int Trigger), List<Transition>> _byTrigger = [];

    public PullChains(Scenario scenario)
    {
        _scenario = scenario;
        foreach (var machine in scenario.Machines)
        {
            foreach (var transition in machine.Transitions)
            {
                if (transition.Trigger >= 0)
                {
                    if (!_byTrigger.TryGetValue((machine.Index, transition.Trigger), out var list))
                    {
                        _byTrigger[(machine.Index, transition.Trigger)] = list = [];
                    }

                    list.Add(transition);
                }
            }
        }
    }

    /// <summary>A step of a chain: a transition of a machine, for a country (0 for a machine of the whole game).</summary>
    internal readonly record struct Step(int Machine, int Country, int Transition);

    public int Instances(Machine machine) => machine.EachCountry ? _scenario.Countries.Length : 1;

    public Transition Of(Step step) => _scenario.Machines[step.Machine].Transitions[step.Transition];

    public IEnumerable<Step> Steps() =>
        from machine in _scenario.Machines
        from country in Enumerable.Range(0, Instances(machine))
        from transition in machine.Transitions
        select new Step(machine.Index, country, transition.Index);

    /// <summary>Each pull of a list of effects, with the steps of which it may take one.</summary>
    /// <param name="here">The country in question, or −1 where any may be meant.</param>
    public IEnumerable<(bool Later, IReadOnlyList<Step> Steps)> Pulls(IEnumerable<Effect> effects, int here)
    {
        foreach (var effect in effects)
        {
            if (effect.Landing() is Pull pull)
            {
                yield return (effect is After, StepsOf(pull, here));
            }
        }
    }

    /// <summary>A chain of steps that leads back to its first within one turn, or null.</summary>
    public IReadOnlyList<Step>? Endless()
    {
        var finished = new HashSet<Step>();
        foreach (var start in Steps())
        {
            if (!finished.Contains(start) && EndlessFrom(start, finished) is { } chain)
            {
                return chain;
            }
        }

        return null;
    }

    /// <summary>The steps that one step may take within the same turn.</summary>
    public IEnumerable<Step> Next(Step step)
    {
        var transition = Of(step);
        var pulls = Pulls(transition.Effects, step.Country).Where(pull => !pull.Later).ToList();

        // The first pull of a machine's own trigger finds it in the state that it has just reached.
        return pulls.SelectMany(pull => pull.Steps).Where(next =>
            pulls.Count > 1 || next.Machine != step.Machine || next.Country != step.Country || Of(next).From == transition.To);
    }

    // Depth first, without calling itself: a chain may be as long as there are steps.
    private List<Step>? EndlessFrom(Step start, HashSet<Step> finished)
    {
        var chain = new List<Step>();
        var open = new HashSet<Step>();
        var ways = new Stack<IEnumerator<Step>>();
        Enter(start);
        while (ways.TryPeek(out var next))
        {
            if (!next.MoveNext())
            {
                ways.Pop();
                finished.Add(chain[^1]);
                open.Remove(chain[^1]);
                chain.RemoveAt(chain.Count - 1);
            }
            else if (open.Contains(next.Current))
            {
                return chain[chain.IndexOf(next.Current)..];
            }
            else if (!finished.Contains(next.Current))
            {
                Enter(next.Current);
            }
        }

        return null;

        void Enter(Step step)
        {
            chain.Add(step);
            open.Add(step);
            ways.Push(Next(step).GetEnumerator());
        }
    }

    private List<Step> StepsOf(Pull pull, int here)
    {
        var machine = _scenario.Machines[pull.Machine];
        var first = !machine.EachCountry ? 0 : pull.Where.IsHere ? here : pull.Where.Index;
        var countries = first >= 0 ? [first] : Enumerable.Range(0, Instances(machine));
        var transitions = _byTrigger.GetValueOrDefault((pull.Machine, pull.Trigger)) ?? [];
        return [.. from country in countries from transition in transitions select new Step(machine.Index, country, transition.Index)];
    }
}
