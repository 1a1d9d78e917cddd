using Sim.Model.Scenarios;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>What one can only feel of others: that a colleague has grown warmer or cooler towards oneself, or more watchful.</summary>
internal static class Feelings
{
    /// <summary>A smaller move than this nobody would notice.</summary>
    private const int Noticeable = 4;

    public static IEnumerable<string> Of(GameView view, int turn)
    {
        if (view.Chair < 0 || view.ArchivesOpen)
        {
            yield break;
        }

        var scenario = view.Scenario;
        foreach (var person in scenario.People)
        {
            if (person.Index == view.Chair || !view.Situation.IsActive(person.Index))
            {
                continue;
            }

            var trust = Moved(view, turn, Slots.OfTrust(scenario, person.Index, view.Chair));
            if (Math.Abs(trust) >= Noticeable)
            {
                yield return $"{person.Short} seems {(trust > 0 ? "warmer" : "cooler")} towards you.";
            }

            var alarm = Moved(view, turn, Slots.OfPerson(scenario, person.Index, Layout.Alarm));
            if (Math.Abs(alarm) >= Noticeable)
            {
                yield return $"{person.Short} seems {(alarm > 0 ? "more" : "less")} on his guard.";
            }
        }
    }

    private static int Moved(GameView view, int turn, Variable variable) => view.After(turn, variable) - view.Before(turn, variable);
}
