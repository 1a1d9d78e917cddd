using Sim.Engine.Chances;
using Sim.Engine.Effects;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>
/// The second arena. Whoever is outvoted in the Presidium may call on the Central Committee that elected it. It has first to be brought
/// together, against those who hold Moscow; then it follows those who appointed its secretaries.
/// </summary>
public static class Plenums
{
    /// <summary>Three hundred people do not come to Moscow by themselves, against the will of the Presidium.</summary>
    private const int Distance = 36;

    /// <summary>Whether it is worth trying: the secretaries of his side are not fewer than the other's.</summary>
    public static bool Promises(Situation situation, Sides sides, int loser) =>
        Sides.Sum(situation, sides.Of(loser), Base.Party) >= Sides.Sum(situation, sides.Against(loser), Base.Party)
        && Odds.Of(Gathering(situation, sides, loser)) >= 20;

    /// <summary>Why nobody would come; null if he can try.</summary>
    public static string? Refusal(Situation situation, Sides sides, int loser) =>
        Sides.Sum(situation, sides.Of(loser), Base.Party) * 3 < Sides.Sum(situation, sides.Against(loser), Base.Party)
            ? "Too few of its secretaries owe you anything."
            : null;

    /// <summary>What an appeal is expected to bring, in percent, if everybody stands as these sides say.</summary>
    public static int Prospects(Situation situation, Sides sides, int loser) =>
        Odds.Of(Gathering(situation, sides, loser)) * Odds.Of(Counting(situation, sides, loser)) / 100;

    public static Appeal Hold(in Doing doing, Sides sides, int loser)
    {
        var affairs = doing.Affairs;
        var situation = affairs.Situation;
        var place = Addresses.Plenum.With(doing.Table.Addresses.People[loser]);
        var gathered = affairs.Draw(Odds.Of(Gathering(situation, sides, loser)), place);
        Draw? count = gathered.Happens ? affairs.Draw(Odds.Of(Counting(situation, sides, loser)), place.With(Addresses.Force)) : null;
        return new Appeal(
            loser,
            sides.Of(loser),
            sides.Against(loser),
            Reach(situation, sides, loser, his: true),
            Reach(situation, sides, loser, his: false),
            gathered,
            Sides.Sum(situation, sides.Of(loser), Base.Party),
            Sides.Sum(situation, sides.Against(loser), Base.Party),
            count);
    }

    private static int Gathering(Situation situation, Sides sides, int loser) =>
        Reach(situation, sides, loser, his: true) - Reach(situation, sides, loser, his: false) - Distance;

    private static int Counting(Situation situation, Sides sides, int loser) =>
        (Sides.Sum(situation, sides.Of(loser), Base.Party) - Sides.Sum(situation, sides.Against(loser), Base.Party)) / 2;

    // Aeroplanes and guards above all; a party machine has at least its own telephones.
    private static int Reach(Situation situation, Sides sides, int loser, bool his)
    {
        var side = his ? sides.Of(loser) : sides.Against(loser);
        return Sides.Sum(situation, side, Base.Army) + Sides.Sum(situation, side, Base.Security) + (Sides.Sum(situation, side, Base.Party) / 16);
    }
}
