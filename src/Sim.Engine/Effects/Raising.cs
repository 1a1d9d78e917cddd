using Sim.Model.Effects;

namespace Sim.Engine.Effects;

/// <summary><c>event second_demands</c>: the event comes at the next opening.</summary>
public static class Raising
{
    public static void Apply(Raise raise, in Doing doing)
    {
        // What comes once and has come stays past.
        if (doing.Affairs.Scenario.Events[raise.Event].Again || doing.Affairs.Situation.HappenedIn(raise.Event) < 0)
        {
            doing.Affairs[doing.Affairs.Scenario.Layout.Raised + raise.Event] = 1;
        }
    }
}
