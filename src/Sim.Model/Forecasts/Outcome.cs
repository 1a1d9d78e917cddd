using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Model.Forecasts;

/// <summary>Something that will be so or not so when a forecast ends.</summary>
public abstract record Outcome
{
    public abstract bool Holds(Situation situation);

    /// <summary>It as one word of a recording: <c>office.orlov</c>, <c>fallen.markov</c>, <c>state.crisis.north.rising</c>.</summary>
    public abstract string Id(Scenario scenario);

    /// <summary>Every outcome that can be forecast in a scenario, the person's own first.</summary>
    /// <param name="chair">Whose office is in question, or −1.</param>
    public static IEnumerable<Outcome> All(Scenario scenario, int chair)
    {
        if (chair >= 0)
        {
            yield return new InOffice(chair);
        }

        foreach (var person in scenario.People.Where(p => p.Acts && p.Index != chair))
        {
            yield return new Fallen(person.Index);
        }

        foreach (var machine in scenario.Machines)
        {
            for (var country = 0; country < (machine.EachCountry ? scenario.Countries.Length : 1); country++)
            {
                foreach (var state in machine.States)
                {
                    yield return new Stands(machine.Index, country, state.Index);
                }
            }
        }
    }

    /// <summary>The outcome that a word of a recording means; null if it means none.</summary>
    public static Outcome? Read(Scenario scenario, int chair, string id) =>
        All(scenario, chair).FirstOrDefault(o => string.Equals(o.Id(scenario), id, StringComparison.Ordinal));
}

/// <summary>A person is still there and holds a post, where the scenario has any.</summary>
public sealed record InOffice(int Person) : Outcome
{
    public override bool Holds(Situation situation)
    {
        if (!situation.IsActive(Person) || situation.Scenario.Offices.IsEmpty)
        {
            return situation.IsActive(Person);
        }

        foreach (var office in situation.Scenario.Offices)
        {
            if (situation.HolderOf(office.Index) == Person)
            {
                return true;
            }
        }

        return false;
    }

    public override string Id(Scenario scenario) => $"office.{scenario.People[Person].Id}";
}

/// <summary>A person is no longer there: arrested, dismissed or dead.</summary>
public sealed record Fallen(int Person) : Outcome
{
    public override bool Holds(Situation situation) => situation.StandingOf(Person) is not (Standing.Active or Standing.Absent);

    public override string Id(Scenario scenario) => $"fallen.{scenario.People[Person].Id}";
}

/// <summary>A machine, of a country where it has one in each, stands in a state.</summary>
public sealed record Stands(int Machine, int Country, int State) : Outcome
{
    public override bool Holds(Situation situation) => situation.StateOf(Machine, Country) == State;

    public override string Id(Scenario scenario)
    {
        var machine = scenario.Machines[Machine];
        var country = machine.EachCountry ? $".{scenario.Countries[Country].Id}" : "";
        return $"state.{machine.Id}{country}.{machine.States[State].Id}";
    }
}
