using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Origins;

/// <summary>Behind what a post gives: who held it since when, and who had given or taken it.</summary>
internal static class OfficeOrigin
{
    public static IEnumerable<string> Of(GameView view, Entry entry)
    {
        if (entry.Cause.Index < 0)
        {
            yield break;
        }

        var office = view.Scenario.Offices[entry.Cause.Index];
        var person = view.Scenario.Variables[entry.Variable] is { Owner: Owner.Person } variable ? variable.OwnerIndex : entry.Cause.Actor;
        var happenings = view.Chronicle.Happenings;
        for (var at = Place.FirstHappening(view, entry.Turn + 1) - 1; at >= 0; at--)
        {
            if (happenings[at] is OfficeChanged changed && changed.Office == office.Index && (entry.Wanted > 0 ? changed.To : changed.From) == person)
            {
                foreach (var line in Passed(view, at))
                {
                    yield return line;
                }

                yield break;
            }
        }

        yield return $"{Names.Subject(view, person)} held the post of {office.Title} from the beginning; it grows by itself for whoever holds it";
    }

    /// <summary>That a post changed hands, when, and by what.</summary>
    public static IEnumerable<string> Passed(GameView view, int at)
    {
        var changed = (OfficeChanged)view.Chronicle.Happenings[at];
        if (Telling.Of(view, changed) is { } told)
        {
            yield return $"{told.Headline} ({Dates.Brief(view.Scenario.Calendar, changed.Turn)})";
        }

        var by = Doers.Of(view, at, changed.Turn, e => e switch
        {
            Appoint appoint => appoint.Office == changed.Office || (appoint.Office == Appoint.GreatestVacant && changed.From < 0),
            Vacate vacate => vacate.Office == changed.Office,
            Demote => changed.To < 0,
            _ => false,
        });
        if (by.Length == 0)
        {
            // Whoever falls leaves his posts: the blow stands before them, the fall behind them.
            by = view.Chronicle.OfTurn(changed.Turn).Where(h => h is ShowdownHeld || (h is StandingChanged fallen && fallen.Person == changed.From))
                .Select(h => Telling.Of(view, h)?.Short ?? "").FirstOrDefault(t => t.Length > 0, "");
        }

        if (by.Length > 0)
        {
            yield return $"It was done by: {by}";
        }
    }
}
