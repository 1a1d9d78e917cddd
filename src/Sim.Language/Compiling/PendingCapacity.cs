using System.Collections.Immutable;
using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>
/// How many delayed effects can be pending at once, so that a situation always has room for them. Whatever holds one comes about at most
/// so often a turn; each waits so many turns and is then gone. Where acts share the slots of a turn, the worst of them is counted for all.
/// </summary>
internal sealed class PendingCapacity
{
    /// <summary>More is no scenario that anybody could follow, and would make each situation too long.</summary>
    public const int Most = 50_000;

    private readonly Scenario _scenario;
    private readonly PullChains _chains;
    private readonly Dictionary<PullChains.Step, long> _times = [];

    private PendingCapacity(Scenario scenario, PullChains chains)
    {
        _scenario = scenario;
        _chains = chains;
    }

    /// <summary>The capacity, or more than <see cref="Most"/> where there may be no end to it.</summary>
    public static int Of(Scenario scenario)
    {
        var chains = new PullChains(scenario);
        if (chains.Endless() is not null)
        {
            return Most + 1;
        }

        var capacity = new PendingCapacity(scenario, chains);
        capacity.CountTransitions();
        return (int)Math.Min(capacity.Sum(), Most + 1);
    }

    private int Doers => Math.Max(1, _scenario.People.Count(person => person.Acts));

    private int Deeds => Doers * Math.Max(1, _scenario.Slots);

    /// <summary>What can be done in the days of all crises. They open once a game, so that this comes on top once and not every turn.</summary>
    private int DeedsInDays => Doers * _scenario.Crises.Sum(crisis => crisis.Days * crisis.Slots);

    private int DaysInAll => _scenario.Crises.Sum(crisis => crisis.Days);

    /// <summary>How many sessions a turn has at most: its own, and one each day of every crisis.</summary>
    private int Sessions => 1 + _scenario.Crises.Sum(crisis => crisis.Days);

    private long Sum()
    {
        long sum = 0;
        foreach (var happening in _scenario.Events)
        {
            sum += WaitingOf(happening, happening.Effects) + (happening.Question is { } question ? Worst(question.Options, option => WaitingOf(happening, option.Effects)) : 0);
        }

        sum += _scenario.Rules.Sum(rule => (rule.Crisis < 0 ? Waiting(rule.Effects) : Once(rule.Effects)) * RunsOf(rule));
        sum += Math.Min(_scenario.Acts.Where(act => !act.Motion).Sum(WaitingOf), Worst(_scenario.Acts.Where(act => !act.Motion), act => (Waiting(act.Effects) * Deeds) + (Once(act.Effects) * DeedsInDays)));
        sum += Worst(_scenario.Acts.Where(act => act.Motion), act => (Waiting(act.Effects) + (Once(act.Effects) * DaysInAll)) * Layout.AgendaItems);
        return sum + _times.Sum(step => Waiting(_chains.Of(step.Key).Effects) * step.Value);
    }

    /// <summary>How many effects of a list wait at once where it comes about once a turn, or once a game.</summary>
    private long Waiting(ImmutableArray<Effect> effects, bool again = true)
    {
        long waiting = 0;
        foreach (var effect in effects)
        {
            waiting += effect is After after ? (again ? WindowOf(after) : 1) : 0;
        }

        return waiting;
    }

    /// <summary>How many effects of a list are put off, each time it comes about.</summary>
    private static long Once(ImmutableArray<Effect> effects) => effects.OfType<After>().Count();

    /// <summary>An event of a crisis comes in its days, which are once a game.</summary>
    private long WaitingOf(Event happening, ImmutableArray<Effect> effects) =>
        happening.Crisis >= 0 ? Once(effects) * (happening.Again ? DaysOf(happening.Crisis) : 1) : Waiting(effects, happening.Again);

    /// <summary>How many of an act's effects wait at once: each person does it once in so many turns, and what needs no rest on each day of a crisis again.</summary>
    private long WaitingOf(Act act) => act.Effects.OfType<After>()
        .Sum(after => act.Once ? 1 : (long)Doers * (((WindowOf(after) + act.Rest) / (act.Rest + 1)) + (act.Rest == 0 ? DaysInAll : 0)));

    private int WindowOf(After after) => Math.Min(after.Turns + 1, _scenario.Calendar.Turns);

    /// <summary>How often each transition can be taken in a turn.</summary>
    private void CountTransitions()
    {
        var pulled = new Dictionary<PullChains.Step, long>();
        foreach (var happening in _scenario.Events)
        {
            Pull(pulled, happening.Effects, -1, DaysOf(happening.Crisis));
            foreach (var option in happening.Question?.Options ?? [])
            {
                Pull(pulled, option.Effects, -1, DaysOf(happening.Crisis));
            }
        }

        foreach (var rule in _scenario.Rules)
        {
            Pull(pulled, rule.Effects, -1, RunsOf(rule));
        }

        foreach (var act in _scenario.Acts)
        {
            Pull(pulled, act.Effects, -1, act.Motion ? Layout.AgendaItems * Sessions : Deeds + DeedsInDays);
        }

        // What a transition pulls later comes on top of what is pulled anyway, turn by turn.
        var outer = pulled;
        for (var turn = 0; turn < _scenario.Calendar.Turns; turn++)
        {
            var before = _times.ToDictionary();
            Spread(outer);
            if (before.Count == _times.Count && before.All(step => _times[step.Key] == step.Value))
            {
                return;
            }

            outer = new Dictionary<PullChains.Step, long>(pulled);
            foreach (var (step, times) in _times)
            {
                foreach (var (later, steps) in _chains.Pulls(_chains.Of(step).Effects, step.Country))
                {
                    if (later)
                    {
                        AddAll(outer, steps, times);
                    }
                }
            }
        }
    }

    /// <summary>Follows the chains of one turn, each step after all that lead to it.</summary>
    private void Spread(Dictionary<PullChains.Step, long> pulled)
    {
        _times.Clear();
        foreach (var step in InOrder())
        {
            var times = Math.Min(Most, pulled.GetValueOrDefault(step) + _times.GetValueOrDefault(step) + (_chains.Of(step).Trigger < 0 ? 1 : 0));
            if (times > 0)
            {
                _times[step] = times;
                AddAll(_times, _chains.Next(step), times);
            }
        }
    }

    private IEnumerable<PullChains.Step> InOrder()
    {
        var order = new List<PullChains.Step>();
        var seen = new HashSet<PullChains.Step>();
        foreach (var step in _chains.Steps())
        {
            Visit(step);
        }

        order.Reverse();
        return order;

        void Visit(PullChains.Step step)
        {
            if (seen.Add(step))
            {
                foreach (var next in _chains.Next(step))
                {
                    Visit(next);
                }

                order.Add(step);
            }
        }
    }

    private void Pull(Dictionary<PullChains.Step, long> pulled, ImmutableArray<Effect> effects, int here, long times)
    {
        if (!HasPull(effects))
        {
            return;
        }

        foreach (var (_, steps) in _chains.Pulls(effects, here))
        {
            AddAll(pulled, steps, times);
        }
    }

    private static bool HasPull(ImmutableArray<Effect> effects)
    {
        foreach (var effect in effects)
        {
            if (effect.Landing() is Model.Effects.Pull)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddAll(Dictionary<PullChains.Step, long> counts, IEnumerable<PullChains.Step> steps, long times)
    {
        foreach (var step in steps)
        {
            counts[step] = Math.Min(Most, counts.GetValueOrDefault(step) + times);
        }
    }

    private long RunsOf(Rule rule) => DaysOf(rule.Crisis) * rule.Each switch
    {
        Each.Country => _scenario.Countries.Length,
        Each.Person => _scenario.People.Length,
        _ => 1L,
    };

    /// <summary>How often in a turn something can come that belongs to a crisis, or to none.</summary>
    private int DaysOf(int crisis) => crisis < 0 ? 1 : _scenario.Crises[crisis].Days;

    private static long Worst<T>(IEnumerable<T> all, Func<T, long> of) => all.Select(of).DefaultIfEmpty().Max();
}
