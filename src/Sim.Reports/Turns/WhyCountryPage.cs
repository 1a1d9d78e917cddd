using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Origins;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>Why a country is where it is after one turn: the steps of its crisis with odds and draws, those that did not come, and its figures.</summary>
public static class WhyCountryPage
{
    public static Page Of(GameView view, Country country, int turn)
    {
        var moved = Slots.OfCountry(view.Scenario, country.Index)
            .Where(v => Knowledge.Of(view, v) >= Known.Estimate).Select(v => v.Index).ToHashSet();
        Block[] blocks =
        [
            .. view.Scenario.Machines.Where(m => m.EachCountry).SelectMany(m => Steps(view, m, country, turn)),
            .. WhyPage.Moved(view, turn, moved.Contains, cause => cause.Kind == CauseKind.Transition && view.Scenario.Machines[cause.Index].EachCountry),
        ];
        return Page.Of(
            $"Why: {country.Name}, {Dates.Span(view.Scenario.Calendar, turn)}",
            blocks.Length > 0 ? blocks : [new Paragraph($"Nothing moved there in this {Dates.Unit(view.Scenario.Calendar)}.")]);
    }

    private static IEnumerable<Block> Steps(GameView view, Machine machine, Country country, int turn)
    {
        var steps = Enumerable.Range(Place.FirstHappening(view, turn), view.Chronicle.OfTurn(turn).Count())
            .Where(at => view.Chronicle.Happenings[at] is Transitioned way && way.Machine == machine.Index && way.Country == country.Index).ToList();
        foreach (var at in steps)
        {
            yield return new Heading($"{machine.Title}: a step");
            yield return Lines.Of(TransitionOrigin.Of(view, at));
        }

        // One that has gone on by itself is not tried again before the next close.
        if (!steps.Any(at => Place.ByItself(view, (Transitioned)view.Chronicle.Happenings[at]))
            && TransitionOrigin.Missed(view, machine, country.Index, turn).ToList() is { Count: > 0 } missed)
        {
            yield return new Heading($"{machine.Title}: why it went no further");
            yield return Lines.Of(missed);
        }
    }
}
