using System.Collections.Immutable;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Wording;
using Sim.Reports.Worlds;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>Where the leadership and the course stand, and where they can go.</summary>
public sealed class MachinesScreen(Stage stage, Playing playing) : BrowseScreen(stage)
{
    private readonly ImmutableArray<Machine> _machines = [.. playing.View.Scenario.Machines.Where(m => !m.EachCountry)];

    public override string Title => "Where we are";

    public override string About => "The state of the succession and of the general line, the ways that lead out of it, and what opens them. Below, every state there is.";

    protected override IEnumerable<ChoiceText> Entries() => _machines.Select(m => new ChoiceText(
        Clean.Line(m.Title), Clean.Line(m.States[playing.View.Situation.StateOf(m.Index)].Title)));

    protected override Page CardOf(int index) => index < 0
        ? Page.Of("", new Paragraph("This scenario has no machines."))
        : Page.Of("", [.. MachinesPage.One(playing.View, _machines[index], 0, _machines[index].Title), .. All(_machines[index])]);

    private IEnumerable<Block> All(Machine machine)
    {
        if (machine.Text.Length > 0)
        {
            yield return new Paragraph(machine.Text);
        }

        var now = playing.View.Situation.StateOf(machine.Index);
        yield return new Heading("All states");
        yield return Facts.Of(machine.States.Select(s => new Fact(s.Title, s.Index == now ? "now" : "", s.Text)));
    }
}
