using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Origins;

/// <summary>Behind a machine's going on: who pulled it, its condition with what it found, the odds worked out, the draw.</summary>
internal static class TransitionOrigin
{
    public static IEnumerable<string> Of(GameView view, Entry entry)
    {
        var country = view.Scenario.Variables[entry.Variable] is { Owner: Owner.Country } variable ? variable.OwnerIndex : -1;
        var happenings = view.Chronicle.Happenings;
        for (var at = Place.FirstHappening(view, entry.Cause.Turn); at < happenings.Count && happenings[at].Turn == entry.Cause.Turn; at++)
        {
            if (happenings[at] is Transitioned way && way.Machine == entry.Cause.Index && way.Transition == entry.Cause.Part && (country < 0 || way.Country < 0 || way.Country == country))
            {
                foreach (var line in Of(view, at))
                {
                    yield return line;
                }
            }
        }
    }

    public static IEnumerable<string> Of(GameView view, int at)
    {
        var way = (Transitioned)view.Chronicle.Happenings[at];
        var machine = view.Scenario.Machines[way.Machine];
        if (Telling.Of(view, way) is { } told)
        {
            yield return told.Short;
        }

        if (way.Transition < 0)
        {
            yield break;
        }

        var transition = machine.Transitions[way.Transition];
        if (transition.Trigger >= 0 && Doers.Of(view, at, way.Turn, e => e is Pull pull && pull.Machine == machine.Index && pull.Trigger == transition.Trigger) is { Length: > 0 } puller)
        {
            yield return $"It was pulled by: {puller}";
        }

        var place = Place.OfTransition(view, at);
        var past = Past.At(view, place);
        var about = About.InCountry(way.Country);
        // Only values that give the odds that were drawn against are those of the moment.
        var certain = Knowing.MayHaveHeld(view, transition.If, past, about)
            && (way.Draw is null || transition.Chance is null || view.Evaluate is null || !Knowing.Sees(view, transition.Chance, past, about)
                || view.Evaluate(transition.Chance, past, about) == way.Draw.Value.Odds);
        if (transition.If is { } condition)
        {
            yield return $"What it needed: {new ConditionWords(view, past, about, certain).Of(condition)}";
        }

        if (transition.Chance is not null and not Number)
        {
            yield return $"The odds: {new AmountWords(view, past, about, certain).Of(transition.Chance)}";
        }

        foreach (var line in certain ? LastChanges.Of(view, place, past, about, transition.If, transition.Chance) : [])
        {
            yield return line;
        }
    }

    /// <summary>The ways that a machine could have gone by itself at the close of a turn and did not, with what was missing.</summary>
    public static IEnumerable<string> Missed(GameView view, Machine machine, int country, int turn)
    {
        var place = Place.EndOf(view, turn);
        var past = Past.At(view, place);
        var about = About.InCountry(country);
        foreach (var way in machine.Transitions.Where(t => t.Trigger < 0 && t.From == past.StateOf(machine.Index, Math.Max(0, country))))
        {
            var held = Knowing.Held(view, way.If, past, about);
            var chance = held == true && way.Chance is { } odds ? $"; {new AmountWords(view, past, about, certain: true).Of(odds)}{(odds is Number ? " of 100" : "")}, and it did not come" : "";
            yield return $"Not to \"{machine.States[way.To].Title}\": {(way.If is { } condition ? new ConditionWords(view, past, about).Of(condition) : "it needs only chance")}{chance}";
        }
    }
}
