using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>
/// How many delayed effects can be pending at once, so that a situation always has room for them. Each begins at most as often
/// as what holds it comes about, and is gone when its turns are over; the sum over all of them is never reached and never passed.
/// </summary>
internal static class PendingCapacity
{
    public static int Of(Scenario scenario)
    {
        var pulls = PullsPerTurn(scenario);
        long capacity = 0;
        foreach (var happening in scenario.Events)
        {
            // Once an opening, whatever raised it; of the options one is taken.
            capacity += Waiting(happening.Effects, 1, scenario) + (happening.Question?.Options.Select(option => Waiting(option.Effects, 1, scenario)).DefaultIfEmpty().Max() ?? 0);
        }

        foreach (var rule in scenario.Rules)
        {
            capacity += Waiting(rule.Effects, RunsOf(rule.Each, scenario), scenario);
        }

        foreach (var machine in scenario.Machines)
        {
            foreach (var transition in machine.Transitions)
            {
                var perTurn = transition.Trigger < 0 ? Instances(machine, scenario) : pulls;
                capacity += Waiting(transition.Effects, perTurn, scenario);
            }
        }

        // All acts of a turn share its slots, and all motions its agenda.
        var doers = Math.Max(1, scenario.People.Length) * Math.Max(1, scenario.Slots);
        capacity += doers * scenario.Acts.Where(act => !act.Motion).Select(act => Waiting(act.Effects, 1, scenario)).DefaultIfEmpty().Max();
        capacity += Layout.AgendaItems * scenario.Acts.Where(act => act.Motion).Select(act => Waiting(act.Effects, 1, scenario)).DefaultIfEmpty().Max();
        return (int)Math.Min(capacity, 100_000);
    }

    /// <summary>How many of a list's effects wait at once when it comes about so often a turn.</summary>
    private static long Waiting(IEnumerable<Effect> effects, long perTurn, Scenario scenario) =>
        effects.OfType<After>().Sum(after => perTurn * Math.Min(after.Turns + 1, scenario.Calendar.Turns));

    private static int RunsOf(Each each, Scenario scenario) => each switch
    {
        Each.Country => scenario.Countries.Length,
        Each.Person => scenario.People.Length,
        _ => 1,
    };

    private static int Instances(Machine machine, Scenario scenario) => machine.EachCountry ? Math.Max(1, scenario.Countries.Length) : 1;

    /// <summary>How often a trigger can be pulled in a turn: by everything that pulls one, now or later, and by what that sets off.</summary>
    private static long PullsPerTurn(Scenario scenario)
    {
        long pulls = 0;
        foreach (var happening in scenario.Events)
        {
            pulls += Count(happening.Effects) + (happening.Question?.Options.Select(option => Count(option.Effects)).DefaultIfEmpty().Max() ?? 0);
        }

        pulls += scenario.Rules.Sum(rule => Count(rule.Effects) * (long)RunsOf(rule.Each, scenario));
        pulls += (long)Math.Max(1, scenario.People.Length) * Math.Max(1, scenario.Slots) * scenario.Acts.Where(act => !act.Motion).Select(act => Count(act.Effects)).DefaultIfEmpty().Max();
        pulls += (long)Layout.AgendaItems * scenario.Acts.Where(act => act.Motion).Select(act => Count(act.Effects)).DefaultIfEmpty().Max();
        var within = scenario.Machines.Sum(machine => machine.Transitions.Sum(transition => (long)Count(transition.Effects)) * Instances(machine, scenario));
        return pulls + within;
    }

    private static int Count(IEnumerable<Effect> effects) => effects.Count(effect => effect is Pull or After { Then: Pull });
}
