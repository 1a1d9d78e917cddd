using System.Runtime.InteropServices;
using Sim.Engine.Chances;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;

namespace Sim.Engine.Rivals;

/// <summary>
/// Before a rival tables a motion he counts hands: what is sure to fall is worth little and costs his name. He counts by what he knows of
/// everybody's mind and of what they think of him, as anybody does who sits long on a committee, and not by how they will look round.
/// </summary>
internal static class Canvassing
{
    private const int OfEachHand = 5;
    private const int ALostMotion = 12;

    /// <summary>What a motion is worth with the chance that it is carried: never more than if it were sure.</summary>
    public static int Reckoned(in Doing doing, PlayedAct motion, in Cast cast, int worth)
    {
        if (worth <= 0)
        {
            return worth;
        }

        var carries = Carries(doing, motion, cast);
        return ((worth * carries) - (ALostMotion * (100 - carries))) / 100;
    }

    /// <summary>How likely it seems to whoever moves it that it is carried, in percent.</summary>
    public static int Carries(in Doing doing, PlayedAct motion, in Cast cast)
    {
        var (table, situation) = (doing.Table, doing.Affairs.Situation);
        table.Voters.Clear();
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (person != cast.Actor && situation.Votes(person))
            {
                table.Voters.Add(person);
            }
        }

        var ballot = table.Ballot;
        ballot.Begin(doing.Affairs, [new Position(true, motion.Act.Line, motion.Effects)], CollectionsMarshal.AsSpan(table.Voters), cast, default);
        var margin = situation.Votes(cast.Actor) ? 1 : 0;
        foreach (var voter in ballot.Voters)
        {
            margin += Math.Sign(ballot.OpinionOf(voter, 0) + ((situation.Trust(voter, cast.Actor) - 50) / 4));
        }

        return Odds.Of(margin * OfEachHand);
    }
}
