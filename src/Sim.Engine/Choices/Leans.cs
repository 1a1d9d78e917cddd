using System.Collections.Immutable;
using Sim.Model.Moments;

namespace Sim.Engine.Choices;

/// <summary>
/// How colleagues seem to lean before a vote. Who trusts the player tells him; who feels strongly cannot hide it; of the rest he cannot tell.
/// </summary>
public static class Leans
{
    private const int Confides = 50;
    private const int CannotHide = 40;
    private const int Firm = 20;

    public static ImmutableArray<Lean> Seen(Game game, AgendaItem item, ImmutableArray<int> voters)
    {
        var chair = game.Situation.Chair;
        var ballot = game.BallotOn(item, voters);
        var leans = ImmutableArray.CreateBuilder<Lean>();
        foreach (var voter in voters)
        {
            if (voter == chair)
            {
                continue;
            }

            var firmness = ballot.FirmnessOf(voter);
            var isMover = item is MotionItem { Mover: var mover } && mover == voter;
            var known = isMover
                || firmness >= CannotHide
                || game.Situation.Trust(voter, chair) >= Confides;
            leans.Add(new Lean(voter, isMover ? 0 : known ? ballot.LeanOf(voter) : -1, known && (isMover || firmness >= Firm)));
        }

        return leans.ToImmutable();
    }
}
