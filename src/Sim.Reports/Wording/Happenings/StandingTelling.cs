using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>What became of a person.</summary>
internal static class StandingTelling
{
    public static Told Entered(GameView view, PersonEntered happening)
    {
        var seat = view.Scenario.People[happening.Person].Seat;
        return new Told($"{Names.Subject(view, happening.Person)} came on the scene{(seat == Seat.None ? "" : $" as {(seat == Seat.Full ? "a full" : "a candidate")} member")}");
    }

    public static Told Changed(GameView view, StandingChanged happening)
    {
        var who = Names.Subject(view, happening.Person);
        var was = Names.Was(view, happening.Person);
        return new Told(happening.Standing switch
        {
            Standing.Arrested => $"{who} {was} arrested",
            Standing.Dismissed => $"{who} {was} dismissed",
            Standing.Dead => $"{who} died",
            Standing.Absent => $"{who} left the scene",
            _ => $"{who} returned to active life",
        });
    }
}
