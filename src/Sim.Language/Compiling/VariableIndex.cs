using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>The place of every number among the variables, in the order of the layout.</summary>
internal sealed class VariableIndex(Layout layout)
{
    public int OfPerson(int person, int attribute) => layout.PersonSlot(person, attribute) - Layout.Header;

    public int OfCountry(int country, int attribute) => layout.CountrySlot(country, attribute) - Layout.Header;

    public int OfTrust(int from, int to) => layout.TrustSlot(from, to) - Layout.Header;
}
