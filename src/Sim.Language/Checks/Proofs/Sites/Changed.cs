using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Sites;

/// <summary>Which variables a change may be about: one, or everybody's where a part or an office is named. Trust is left out; it is never followed.</summary>
internal static class Changed
{
    /// <param name="here">The country in question, or −1 where any may be.</param>
    public static IEnumerable<int> By(Change change, int here, Scenario scenario)
    {
        var layout = scenario.Layout;
        switch (change.What)
        {
            case VariableReading variable:
                return [variable.Variable];
            case PersonReading person:
                return Enumerable.Range(0, scenario.People.Length).Select(p => layout.PersonSlot(p, person.Attribute) - Layout.Header);
            case CountryReading country when (country.Where.IsHere ? here : country.Where.Index) is var index and >= 0:
                return [layout.CountrySlot(index, country.Attribute) - Layout.Header];
            case CountryReading country:
                return Enumerable.Range(0, scenario.Countries.Length).Select(c => layout.CountrySlot(c, country.Attribute) - Layout.Header);
            default:
                return [];
        }
    }
}
