using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Wording;

namespace Sim.Reports.Persons;

/// <summary>Whose chair one may take, before the game begins.</summary>
public static class ChairsPage
{
    public static Page Of(Scenario scenario) => Page.Of("Whose chair will you take?", scenario.Chairs.SelectMany(c => One(scenario, c)));

    public static IEnumerable<Block> One(Scenario scenario, int chair)
    {
        var person = scenario.People[chair];
        yield return new Heading(person.Name);
        yield return Facts.Of([
            new Fact("Posts", Posts(scenario, chair) is { Length: > 0 } posts ? posts : "none"),
            new Fact("Power", BaseWords.AtStart(scenario, chair) is { Length: > 0 } bases ? bases : "little of his own"),
            .. PersonPage.Convictions(scenario, person),
        ]);
        yield return new Paragraph(Placeholders.AtStart(scenario, person.Text));
    }

    /// <summary>The chair in one line: <c>Orlov, Secretary of the Central Committee</c>.</summary>
    public static string Line(Scenario scenario, int chair) => Clean.Line(
        Posts(scenario, chair) is { Length: > 0 } posts ? $"{scenario.People[chair].Name}, {posts}" : scenario.People[chair].Name);

    private static string Posts(Scenario scenario, int person) =>
        string.Join(", ", scenario.Offices.Where(o => o.Holder == person).Select(o => o.Title));
}
