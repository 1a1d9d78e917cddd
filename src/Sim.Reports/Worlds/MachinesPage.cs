using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Worlds;

/// <summary>Where we are: the state of each machine, and where it can go from here.</summary>
public static class MachinesPage
{
    public static Page Of(GameView view) => Page.Of(
        "Where we are",
        view.Scenario.Machines.Where(m => !m.EachCountry).SelectMany(m => One(view, m, 0, m.Title)));

    /// <summary>The states in brief, for the desk.</summary>
    public static IEnumerable<Block> Now(GameView view)
    {
        var lines = view.Scenario.Machines.Where(m => !m.EachCountry)
            .Select(m => new Fact(m.Title, m.States[view.Situation.StateOf(m.Index)].Title)).ToList();
        if (lines.Count > 0)
        {
            yield return new Heading("Where we are");
            yield return Facts.Of(lines);
        }
    }

    /// <summary>One machine: its state and the ways out of it, with their reasons.</summary>
    public static IEnumerable<Block> One(GameView view, Machine machine, int country, string title)
    {
        var state = machine.States[view.Situation.StateOf(machine.Index, country)];
        yield return new Heading($"{title}: {state.Title}");
        if (state.Text.Length > 0)
        {
            yield return new Paragraph(Placeholders.Fill(view, state.Text, Parts.None));
        }

        var ways = machine.Transitions.Where(t => t.From == state.Index && t.To != state.Index)
            .Select(t => new Fact($"To \"{machine.States[t.To].Title}\"", t.Because.Length > 0 ? t.Because : "when politics turns that way"))
            .Distinct().ToList();
        if (ways.Count > 0)
        {
            yield return Facts.Of(ways);
        }
    }
}
