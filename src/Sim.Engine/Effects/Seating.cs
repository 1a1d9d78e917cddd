using Sim.Engine.Evaluation;
using Sim.Model.Effects;

namespace Sim.Engine.Effects;

/// <summary><c>seat sidorov candidate</c>: only those who are active can be given a seat.</summary>
public static class Seating
{
    public static void Apply(GiveSeat seat, in Doing doing)
    {
        var person = Evaluator.PersonOf(seat.Who, doing.Affairs.Situation, doing.Cast);
        if (person >= 0 && doing.Affairs.Situation.IsActive(person))
        {
            doing.Affairs[doing.Affairs.Scenario.Layout.Seats + person] = (int)seat.Seat;
        }
    }
}
