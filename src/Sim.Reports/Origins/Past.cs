using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Model.Situations;
using Sim.Reports.Views;

namespace Sim.Reports.Origins;

/// <summary>
/// The situation as it was at a place in the books: the numbers from the ledger, the rest from the chronicle with everything undone
/// that came later. Words given in confidence and seats are left as they are now.
/// </summary>
internal static class Past
{
    public static Situation At(GameView view, Place place)
    {
        var past = view.Situation.Copy();
        var layout = view.Scenario.Layout;
        past.Numbers[Layout.Turn] = place.Turn;
        view.Closes[Math.Min(place.Turn, view.Closes.Count - 1)].CopyTo(past.Numbers, layout.Variables);
        for (var i = Place.FirstEntry(view, place.Turn); i < place.Entry; i++)
        {
            past.Numbers[layout.Variables + view.Ledger.Entries[i].Variable] += view.Ledger.Entries[i].Amount;
        }

        for (var i = view.Chronicle.Happenings.Count - 1; i >= place.Happening; i--)
        {
            Undo(view, past, view.Chronicle.Happenings[i], i);
        }

        return past;
    }

    private static void Undo(GameView view, Situation past, Happening happening, int at)
    {
        var layout = view.Scenario.Layout;
        switch (happening)
        {
            case Transitioned way:
                past.Numbers[layout.StateSlot(way.Machine, Math.Max(0, way.Country))] = way.From;
                break;
            case OfficeChanged office:
                past.Numbers[layout.Holders + office.Office] = office.From + 1;
                break;
            case PersonEntered entered:
                past.Numbers[layout.Standings + entered.Person] = (int)Standing.Absent;
                break;
            case StandingChanged standing:
                past.Numbers[layout.Standings + standing.Person] = (int)Standing.Active;
                break;
            case EventHappened event_:
                past.Numbers[layout.Happened + event_.Event] = 1 + (view.Chronicle.Happenings.Take(at).OfType<EventHappened>()
                    .LastOrDefault(e => e.Event == event_.Event)?.Turn ?? (view.Scenario.Beforehand.Events.Any(e => e.Event == event_.Event) ? 0 : -1));
                break;
            case QuestionDecided decided:
                past.Numbers[layout.Chosen + decided.Event] = 0;
                break;
            case ActDone { Act: var act }:
                past.Numbers[layout.TimesDone + act]--;
                break;
            case MotionDecided { Carried: true, Act: var carried }:
                past.Numbers[layout.TimesDone + carried]--;
                break;
        }
    }
}
