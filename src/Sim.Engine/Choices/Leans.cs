using System.Collections.Immutable;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
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
        if (item is AppealItem)
        {
            return [];
        }

        var ballot = item is StrikeItem ? null : game.BallotOn(item, voters);
        var leans = ImmutableArray.CreateBuilder<Lean>();
        foreach (var voter in voters)
        {
            if (voter != game.Situation.Chair)
            {
                leans.Add(item is StrikeItem strike
                    ? Seen(game, voter, voter == strike.Striker || voter == strike.Against, OnABlow(game, voter, strike))
                    : Seen(game, voter, Speeches.IsMover(item, voter), Speeches.IsMover(item, voter) ? (0, 100) : (ballot!.LeanOf(voter), ballot.FirmnessOf(voter))));
            }
        }

        return leans.ToImmutable();
    }

    private static Lean Seen(Game game, int voter, bool isParty, (int Option, int Firmness) lean)
    {
        var known = isParty || lean.Firmness >= CannotHide || game.Situation.Trust(voter, game.Situation.Chair) >= Confides;
        return new Lean(voter, known ? lean.Option : -1, known && (isParty || lean.Firmness >= Firm));
    }

    private static (int Option, int Firmness) OnABlow(Game game, int voter, StrikeItem strike)
    {
        if (voter == strike.Striker || voter == strike.Against)
        {
            return (voter == strike.Striker ? 0 : 1, 100);
        }

        var readiness = Readiness.Of(game.Situation, voter, strike.Striker, strike.Against);
        return (readiness > 0 ? 0 : 1, Math.Abs(readiness));
    }
}
