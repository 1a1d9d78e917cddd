using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>How a machine went from one state to another.</summary>
internal static class MachineTelling
{
    public static Told Transitioned(GameView view, Transitioned happening)
    {
        var machine = view.Scenario.Machines[happening.Machine];
        var of = machine.EachCountry && happening.Country >= 0 ? view.Scenario.Countries[happening.Country].Name : machine.Title;
        var because = happening.Transition >= 0 && happening.Transition < machine.Transitions.Length
            ? machine.Transitions[happening.Transition].Because : "";
        return new Told(
            $"{of}: from \"{machine.States[happening.From].Title}\" to \"{machine.States[happening.To].Title}\"{(because.Length > 0 ? $", because {because.TrimEnd('.')}" : "")}",
            "",
            happening.Draw is { } draw
                ? Odds.Text(view, draw, happening.Transition >= 0 ? machine.Transitions[happening.Transition].Chance : null, About.InCountry(happening.Country)) : "");
    }
}
