using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Engine.Effects;

/// <summary><c>arrest petrov</c>, <c>dismiss sidorov</c>, <c>dies novak</c>: offices and seat are lost, and nobody plots with or against him any more.</summary>
public static class Standings
{
    public static void Apply(ChangeStanding change, in Doing doing)
    {
        var person = Evaluator.PersonOf(change.Who, doing.Affairs.Situation, doing.Cast);
        if (person >= 0)
        {
            Give(person, change.Standing, doing);
        }
    }

    public static void Give(int person, Standing standing, in Doing doing)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        if (affairs.Situation.StandingOf(person) is var now && (now == standing || now == Standing.Dead))
        {
            return;
        }

        affairs[layout.Standings + person] = (int)standing;
        if (standing != Standing.Active)
        {
            Appointments.TakeAllFrom(person, doing);
            affairs[layout.Seats + person] = (int)Seat.None;
            affairs[layout.SlotsLeft + person] = 0;
            Pledges.Dissolve(affairs, person);
            Bargains.Dissolve(affairs, person);
        }

        affairs.Told?.Add(new StandingChanged(affairs.Turn, person, standing));
    }
}
