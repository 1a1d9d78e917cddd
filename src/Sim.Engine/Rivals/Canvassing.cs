using Sim.Engine.Chances;
using Sim.Engine.Choices;
using Sim.Engine.Politics;
using Sim.Model.Scenarios;

namespace Sim.Engine.Rivals;

/// <summary>
/// Before a rival tables a motion he counts hands: what is sure to fall is worth little and costs his name. He counts by what he knows of
/// everybody's mind and of what they think of him, as anybody does who sits long on a committee, and not by how they will look round.
/// </summary>
public static class Canvassing
{
    private const int OfEachHand = 5;
    private const int ALostMotion = 12;

    /// <summary>What an act is worth with the chance that it comes to anything; other acts than motions come to what they are.</summary>
    public static int Reckoned(Outlook outlook, int person, Acts.Move move, int worth)
    {
        var act = outlook.Situation.Scenario.Acts[move.Act];
        if (!act.Motion || worth <= 0)
        {
            return worth;
        }

        var carries = Carries(outlook, person, move, act);
        return ((worth * carries) - (ALostMotion * (100 - carries))) / 100;
    }

    /// <summary>How likely it seems to be carried, in percent.</summary>
    public static int Carries(Outlook outlook, int person, Acts.Move move, Act act)
    {
        var situation = outlook.Situation;
        var cast = Acts.CastOf(act, person, move.Target, move.Rival);
        var position = new Position(true, act.Line, act.Effects);
        var margin = 0;
        foreach (var voter in situation.Scenario.People)
        {
            if (situation.Votes(voter.Index))
            {
                margin += voter.Index == person ? 1 : Math.Sign(Opinion.Of(position, voter.Index, outlook, cast) + ((situation.Trust(voter.Index, person) - 50) / 4));
            }
        }

        return Odds.Of(margin * OfEachHand);
    }
}
