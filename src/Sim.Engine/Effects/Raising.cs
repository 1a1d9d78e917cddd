using Sim.Model.Effects;

namespace Sim.Engine.Effects;

/// <summary><c>event second_demands</c>: the event comes at the next opening.</summary>
public static class Raising
{
    public static void Apply(Raise raise, in Doing doing) => doing.Affairs[doing.Affairs.Scenario.Layout.Raised + raise.Event] = 1;
}
