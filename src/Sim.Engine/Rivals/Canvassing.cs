using Sim.Engine.Chances;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;
using Sim.Model.Situations;

namespace Sim.Engine.Rivals;

/// <summary>
/// Before a rival tables a motion he counts hands: what is sure to fall is worth little and costs his name. He counts by what he knows of
/// everybody's mind and of what they think of him, as anybody does who sits long on a committee, and not by how they will look round.
/// </summary>
internal static class Canvassing
{
    private const int OfEachHand = 5;
    private const int ALostMotion = 12;

    /// <summary>
    /// What a motion is worth with the chance that it is carried: never more than if it were sure. Where it cannot come to as much as is
    /// asked for, the counting stops, and it says so by less.
    /// </summary>
    public static int Reckoned(in Doing doing, PlayedAct motion, in Cast cast, int worth, int atLeast)
    {
        if (worth <= 0)
        {
            return worth;
        }

        var most = Others(doing.Affairs.Situation, cast.Actor) + 1;
        return Margin(doing, motion, cast, Needed(worth, atLeast, most)) is { } margin ? Worth(worth, margin) : int.MinValue;
    }

    /// <summary>How likely it seems to whoever moves it that it is carried, in percent.</summary>
    public static int Carries(in Doing doing, PlayedAct motion, in Cast cast) =>
        Odds.Of(Margin(doing, motion, cast, needed: int.MinValue)!.Value * OfEachHand);

    // By how many hands it would be carried, his own among them; null as soon as they cannot be as many as are needed.
    private static int? Margin(in Doing doing, PlayedAct motion, in Cast cast, int needed)
    {
        var (table, situation) = (doing.Table, doing.Affairs.Situation);
        var left = Others(situation, cast.Actor);
        var margin = situation.Votes(cast.Actor) ? 1 : 0;
        table.Opinions.Begin(doing.Affairs, [new Position(true, motion.Act.Line, motion.Effects)], cast);
        Span<int> opinion = stackalloc int[1];
        for (var voter = 0; left > 0; voter++)
        {
            if (margin + left < needed)
            {
                return null;
            }

            if (voter != cast.Actor && situation.Votes(voter))
            {
                table.Opinions.Form(voter, opinion);
                margin += Math.Sign(opinion[0] + ((situation.Trust(voter, cast.Actor) - 50) / 4));
                left--;
            }
        }

        return margin;
    }

    private static int Others(Situation situation, int mover)
    {
        var count = 0;
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            count += person != mover && situation.Votes(person) ? 1 : 0;
        }

        return count;
    }

    // By how many hands it must be carried for it to be worth so much.
    private static int Needed(int worth, int atLeast, int most)
    {
        var needed = most + 1;
        while (needed > -most && Worth(worth, needed - 1) >= atLeast)
        {
            needed--;
        }

        return needed;
    }

    private static int Worth(int worth, int margin)
    {
        var carries = Odds.Of(margin * OfEachHand);
        return ((worth * carries) - (ALostMotion * (100 - carries))) / 100;
    }
}
