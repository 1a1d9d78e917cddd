using Sim.Reports.Handbooks;
using Sim.Reports.Pages;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>Which scenario.</summary>
public sealed class ScenarioScreen(Stage stage, Lobby lobby, Shelf shelf) : BrowseScreen(stage)
{
    public override string Title => "Which scenario?";

    public override string About => "Each scenario is a folder of text files that anybody may read and change. Its content note says what it shows.";

    protected override string TakeWord => "choose";

    protected override IEnumerable<ChoiceText> Entries() => shelf.Scenarios.Select(s => new ChoiceText(Reports.Wording.Clean.Line(s.Title)));

    protected override Page CardOf(int index)
    {
        if (index < 0)
        {
            return Page.Of("No scenario was found.");
        }

        var opened = shelf.Scenarios[index].Open();
        return opened.Thing is { } scenario
            ? TitlePage.Of(scenario)
            : Page.Of(shelf.Scenarios[index].Title, new Heading("This scenario cannot be played"), new Paragraph(opened.Problem));
    }

    protected override void Take(int index) => lobby.Choose(shelf.Scenarios[index]);
}
