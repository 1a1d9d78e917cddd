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
    public static bool Promises(Situation situation, in Sides sides, int loser) =>
        Sides.Sum(situation, sides.Of(loser), Base.Party) >= Sides.Sum(situation, sides.Against(loser), Base.Party)
        && Odds.Of(Gathering(situation, sides, loser)) >= 20;

    /// <summary>Why nobody would come; null if he can try.</summary>
    public static string? Refusal(Situation situation, in Sides sides, int loser) =>
        Sides.Sum(situation, sides.Of(loser), Base.Party) * 3 < Sides.Sum(situation, sides.Against(loser), Base.Party)
            ? "Too few of its secretaries owe you anything."
            : null;

    /// <summary>What an appeal is expected to bring, in percent, if everybody stands as these sides say.</summary>
    public static int Prospects(Situation situation, in Sides sides, int loser) =>
        Odds.Of(Gathering(situation, sides, loser)) * Odds.Of(Counting(situation, sides, loser)) / 100;

    public static Plenum Hold(in Doing doing, in Sides sides, int loser)
    {
        var affairs = doing.Affairs;
        var place = Addresses.Plenum.With(doing.Table.Addresses.People[loser]);
        var gathered = affairs.Draw(Odds.Of(Gathering(affairs.Situation, sides, loser)), place);
        Draw? count = gathered.Happens ? affairs.Draw(Odds.Of(Counting(affairs.Situation, sides, loser)), place.With(Addresses.Force)) : null;
        return new Plenum(gathered, count);
    }

    /// <summary>The appeal as the chronicle tells it.</summary>
    public static Appeal Told(Situation situation, in Sides sides, int loser, Plenum plenum) => new(
        loser,
        [.. sides.Of(loser)],
        [.. sides.Against(loser)],
        Reach(situation, sides, loser, his: true),
        Reach(situation, sides, loser, his: false),
        plenum.Gathered,
        Sides.Sum(situation, sides.Of(loser), Base.Party),
        Sides.Sum(situation, sides.Against(loser), Base.Party),
        plenum.Count);

    private static int Gathering(Situation situation, in Sides sides, int loser) =>
        Reach(situation, sides, loser, his: true) - Reach(situation, sides, loser, his: false) - Distance;

    private static int Counting(Situation situation, in Sides sides, int loser) =>
        (Sides.Sum(situation, sides.Of(loser), Base.Party) - Sides.Sum(situation, sides.Against(loser), Base.Party)) / 2;

    // Aeroplanes and guards above all; a party machine has at least its own telephones.
    private static int Reach(Situation situation, in Sides sides, int loser, bool his)
    {
        var side = his ? sides.Of(loser) : sides.Against(loser);
        return Sides.Sum(situation, side, Base.Army) + Sides.Sum(situation, side, Base.Security) + (Sides.Sum(situation, side, Base.Party) / 16);
    }
}

/// <summary>What became of an appeal: whether the plenum met, and if it did, whether it upheld the one who appealed.</summary>
public readonly record struct Plenum(Draw Gathered, Draw? Count)
{
    public bool Upheld => Count is { Happens: true };
}
