using Sim.Reports.Handbooks;
using Sim.Reports.Pages;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>The handbook before a game: how each scenario is played, its words and its sources.</summary>
public sealed class HowToPlayScreen(Stage stage, Shelf shelf) : BrowseScreen(stage)
{
    public override string Title => "How it is played";

    public override string About => "How a turn goes, and for each scenario its words and sources.";

    protected override IEnumerable<ChoiceText> Entries() => shelf.Scenarios.Select(s => new ChoiceText(Reports.Wording.Clean.Line(s.Title)));

    protected override Page CardOf(int index)
    {
        if (index < 0)
        {
            return Page.Of("No scenario was found.");
        }

        return shelf.Scenarios[index].Open() is { Thing: { } scenario }
            ? Page.Of(
                "",
                [
                    .. Reports.Handbooks.HelpPage.Of(scenario).Blocks,
                    new Heading("Words of the time"),
                    .. GlossaryPage.Of(scenario).Blocks,
                    new Heading("Sources"),
                    .. SourcesPage.Of(scenario).Blocks,
                ])
            : Page.Of("This scenario cannot be opened");
    }
}
