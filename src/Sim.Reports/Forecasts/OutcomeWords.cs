using Sim.Model.Forecasts;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Forecasts;

/// <summary>Outcomes as one would say them: <c>You are in office</c>, <c>Markov has fallen</c>, <c>North: "In the street"</c>.</summary>
public static class OutcomeWords
{
    public static string Of(GameView view, Outcome outcome) => outcome switch
    {
        InOffice office when office.Person == view.Chair => "You are in office",
        InOffice office => $"{view.Scenario.People[office.Person].Short} is in office",
        Fallen fallen when fallen.Person == view.Chair => "You have fallen",
        Fallen fallen => $"{view.Scenario.People[fallen.Person].Short} has fallen",
        Stands stands => $"{Machine(view, stands)}: \"{State(view, stands)}\"",
        _ => throw new InvalidOperationException($"There are no words for {outcome.GetType().Name}."),
    };

    /// <summary>What stands in the state: a machine, or the country whose machine it is; of several that each country has, which.</summary>
    public static string Machine(GameView view, Stands stands)
    {
        var machine = view.Scenario.Machines[stands.Machine];
        return !machine.EachCountry ? machine.Title
            : view.Scenario.Machines.Count(m => m.EachCountry) > 1 ? $"{view.Scenario.Countries[stands.Country].Name}, {Sentence.Small(machine.Title)}"
            : view.Scenario.Countries[stands.Country].Name;
    }

    /// <summary>The state by its name.</summary>
    public static string State(GameView view, Stands stands) =>
        Placeholders.Fill(view, view.Scenario.Machines[stands.Machine].States[stands.State].Title, Parts.None);
}
