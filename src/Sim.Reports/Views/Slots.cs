using Sim.Model.Scenarios;

namespace Sim.Reports.Views;

/// <summary>Finds the variable of a person, country or pair in the order that the layout gives.</summary>
public static class Slots
{
    public static Variable OfPerson(Scenario scenario, int person, int attribute) =>
        scenario.Variables[scenario.Layout.PersonSlot(person, attribute) - scenario.Layout.Variables];

    public static Variable OfTrust(Scenario scenario, int from, int to) =>
        scenario.Variables[scenario.Layout.TrustSlot(from, to) - scenario.Layout.Variables];

    /// <summary>Which of a person's attributes a variable is.</summary>
    public static int Attribute(Scenario scenario, Variable variable) =>
        variable.Index + scenario.Layout.Variables - scenario.Layout.PersonSlot(variable.OwnerIndex, 0);

    public static IEnumerable<Variable> Realm(Scenario scenario) => scenario.Variables.Where(v => v.Owner == Owner.Realm);

    public static IEnumerable<Variable> OfCountry(Scenario scenario, int country) =>
        scenario.Variables.Where(v => v.Owner == Owner.Country && v.OwnerIndex == country);

    public static IEnumerable<Variable> OfPerson(Scenario scenario, int person) =>
        scenario.Variables.Where(v => v.Owner == Owner.Person && v.OwnerIndex == person);
}
