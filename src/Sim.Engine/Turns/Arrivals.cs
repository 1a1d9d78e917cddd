using Sim.Engine.Effects;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;

namespace Sim.Engine.Turns;

/// <summary>
/// People come on the scene and leave it on their days. Whoever comes takes his seat, and the posts that were meant for him if nobody has
/// them by then. Whoever is no longer active by then has nothing to leave.
/// </summary>
public static class Arrivals
{
    public static void Run(in Doing doing)
    {
        var affairs = doing.Affairs;
        foreach (var person in affairs.Scenario.People)
        {
            if (person.EntersTurn > 0 && person.EntersTurn == affairs.Turn)
            {
                Enter(person, doing);
            }

            if (person.LeavesTurn == affairs.Turn && affairs.Situation.IsActive(person.Index))
            {
                Standings.Give(person.Index, Standing.Absent, doing);
            }
        }
    }

    /// <summary>Whether somebody is not there on the first day.</summary>
    public static bool IsStillToCome(Person person) => person.EntersTurn > 0;

    private static void Enter(Person person, in Doing doing)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        if (affairs.Situation.StandingOf(person.Index) != Standing.Absent)
        {
            return;
        }

        affairs[layout.Standings + person.Index] = (int)Standing.Active;
        affairs[layout.Seats + person.Index] = (int)person.Seat;
        affairs.Told?.Add(new PersonEntered(affairs.Turn, person.Index));
        foreach (var office in affairs.Scenario.Offices)
        {
            if (office.Holder == person.Index && affairs.Situation.HolderOf(office.Index) < 0)
            {
                affairs[layout.Holders + office.Index] = person.Index + 1;
                affairs.Told?.Add(new OfficeChanged(affairs.Turn, office.Index, -1, person.Index));
            }
        }
    }
}
