using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Persons;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>Whose chair.</summary>
public sealed class ChairScreen(Stage stage, Scenario scenario, Action<int> sit) : BrowseScreen(stage)
{
    public override string Title => "Whose chair will you take?";

    public override string About => "You play one person of the leadership, with his posts and his friends. The others play by the same rules.";

    protected override string TakeWord => "take this chair";

    protected override IEnumerable<ChoiceText> Entries() => scenario.Chairs.Select(c => new ChoiceText(ChairsPage.Line(scenario, c)));

    protected override Page CardOf(int index) => index < 0
        ? Page.Of("", new Paragraph("This scenario has no chair to take."))
        : Page.Of("", ChairsPage.One(scenario, scenario.Chairs[index]));

    protected override void Take(int index) => sit(scenario.Chairs[index]);
}
