using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Evaluation;
using Sim.Engine.Turns;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>A blow on the agenda: it comes without notice, before everything else, and there is one at a time.</summary>
public static class Blows
{
    public static bool IsComing(Situation situation) =>
        Items.Count(situation, Items.Blow) + Items.Count(situation, Items.Appeal) > 0;

    /// <summary>Why a person cannot strike now, whomever he has in mind; null if he can.</summary>
    public static string? Refusal(Situation situation, int striker) =>
        IsComing(situation) ? "Somebody has struck already; it comes before the session first."
        : situation.PledgedJustNow(striker) ? "It was first spoken of this turn; nobody is ready to rise before the next."
        : null;

    /// <summary>Whether an act is a blow.</summary>
    public static bool Strikes(Act act) => act.Effects.Any(e => e is Model.Effects.Strike);

    /// <summary>Whether somebody's last blow was at somebody; null is anybody.</summary>
    public static bool WasStruck(Situation situation, int? striker, int? against)
    {
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            var at = situation.LastStruckAt(person);
            if (at >= 0 && (striker is null || striker == person) && (against is null || against == at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both are still there.</summary>
    public static bool Stands(int striker, int against, Situation situation) => situation.IsActive(striker) && situation.IsActive(against);

    /// <summary>Puts a blow at the head of the agenda, or next in a session that has begun.</summary>
    public static void Add(Affairs affairs, int act, int striker, int against)
    {
        if (IsComing(affairs.Situation) || !Stands(striker, against, affairs.Situation))
        {
            return;
        }

        affairs[affairs.Scenario.Layout.LastStruck + striker] = against + 1;
        Items.AddNext(affairs, Items.Blow, act, new Cast(striker, against, -1, -1, -1));
    }

    /// <summary>The vote is over; the item before the session becomes the question whether its loser appeals.</summary>
    public static void AwaitAppeal(Affairs affairs, int loser)
    {
        var record = affairs.Situation.Numbers.AsSpan(affairs.Scenario.Layout.Agenda + (affairs[Layout.Cursor] * Layout.AgendaStride), Layout.AgendaStride);
        record[0] = Items.Appeal;
        record[4] = loser;
    }
}
