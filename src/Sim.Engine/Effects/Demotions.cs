using Sim.Engine.Evaluation;
using Sim.Engine.Showdowns;
using Sim.Model.Effects;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Effects;

/// <summary><c>demote target</c>: he loses the post that gives him most and stays among them; who has none leaves the table and sits by the wall.</summary>
public static class Demotions
{
    private const int ListenedToLess = -25;

    public static void Apply(Demote demote, in Doing doing)
    {
        var person = Evaluator.PersonOf(demote.Who, doing.Affairs.Situation, doing.Cast);
        if (person >= 0 && doing.Affairs.Situation.IsActive(person))
        {
            Of(person, doing);
        }
    }

    public static void Of(int person, in Doing doing)
    {
        var affairs = doing.Affairs;
        var greatest = affairs.Situation.GreatestOfficeOf(person);
        if (greatest >= 0)
        {
            Appointments.Take(greatest, doing);
        }
        else
        {
            affairs[affairs.Scenario.Layout.Seats + person] = (int)Seat.Candidate;
        }

        Pledges.DissolveAgainst(affairs, person);
        affairs.Change(affairs.Scenario.Layout.PersonSlot(person, Layout.Authority), ListenedToLess, doing.Cause);
    }
}
