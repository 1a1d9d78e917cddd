using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Origins;

/// <summary>Behind an event: what raised it, or its condition with what it found and the draw.</summary>
internal static class EventOrigin
{
    /// <param name="turn">The turn in which it had happened; a question may have waited since.</param>
    public static IEnumerable<string> Of(GameView view, int index, int turn)
    {
        var happenings = view.Chronicle.Happenings;
        var at = -1;
        for (var i = 0; i < happenings.Count && happenings[i].Turn <= turn; i++)
        {
            at = happenings[i] is EventHappened one && one.Event == index ? i : at;
        }

        if (at < 0)
        {
            yield break;
        }

        var came = (EventHappened)happenings[at];
        var event_ = view.Scenario.Events[index];
        var raised = came.Draw is null ? Doers.Of(view, at, -1, e => e is Raise raise && raise.Event == index) : "";
        if (raised.Length > 0 && (event_.OnlyRaised || came.Turn < event_.FromTurn || came.Turn > event_.UntilTurn))
        {
            yield return $"\"{event_.Title}\" was raised by: {raised}";
            yield break;
        }

        var place = Place.OfEvent(view, at);
        var past = Past.At(view, place);
        var about = About.Nobody;
        var held = Knowing.MayHaveHeld(view, event_.If, past, about);
        var when = came.Turn < turn ? $" ({Dates.Brief(view.Scenario.Calendar, came.Turn)})" : "";
        yield return event_.If is { } condition
            ? $"\"{event_.Title}\" came{when} when: {new ConditionWords(view, past, about, held).Of(condition)}"
            : $"\"{event_.Title}\" came{when} at its date, on no other condition";
        if (came.Draw is { } draw)
        {
            yield return Sentence.Capital(Odds.Text(view, draw, event_.Chance, about));
        }

        foreach (var line in held ? LastChanges.Of(view, place, past, about, event_.If, event_.Chance) : [])
        {
            yield return line;
        }
    }
}
