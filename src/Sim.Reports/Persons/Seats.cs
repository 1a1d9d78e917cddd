using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Persons;

/// <summary>Seats, posts and standings in words.</summary>
public static class Seats
{
    public static string Seat(Seat seat) => seat switch
    {
        Model.Scenarios.Seat.Full => "full member of the Presidium",
        Model.Scenarios.Seat.Candidate => "candidate member, without a vote",
        _ => "no seat in the Presidium",
    };

    public static string Standing(Standing standing) => standing switch
    {
        Model.Scenarios.Standing.Dismissed => "dismissed",
        Model.Scenarios.Standing.Arrested => "under arrest",
        Model.Scenarios.Standing.Dead => "dead",
        Model.Scenarios.Standing.Absent => "not on the scene",
        _ => "active",
    };

    /// <summary>The posts a person holds; empty for none.</summary>
    public static string Posts(GameView view, int person) =>
        string.Join(", ", view.Scenario.Offices.Where(o => view.Situation.HolderOf(o.Index) == person).Select(o => o.Title));
}
