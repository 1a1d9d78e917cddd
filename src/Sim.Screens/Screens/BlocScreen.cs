using Sim.Reports.Pages;
using Sim.Reports.Worlds;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>The other countries, each with the state of its crisis and the ways out of it.</summary>
public sealed class BlocScreen(Stage stage, Playing playing) : BrowseScreen(stage)
{
    public override string Title => "The bloc";

    public override string About => "Each country with the state of its crisis, its figures as far as they are reported, and where it can go from here.";

    protected override IEnumerable<ChoiceText> Entries() => playing.View.Scenario.Countries.Select(c => new ChoiceText(
        Reports.Wording.Clean.Line(c.Name),
        string.Join(", ", playing.View.Scenario.Machines.Where(m => m.EachCountry)
            .Select(m => Reports.Wording.Clean.Line(m.States[playing.View.Situation.StateOf(m.Index, c.Index)].Title)))));

    protected override Page CardOf(int index) => index < 0
        ? BlocPage.Of(playing.View)
        : BlocPage.Country(playing.View, playing.View.Scenario.Countries[index]) with { Title = "" };
}
