using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
using Sim.Model.Moments;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>
/// How colleagues seem to lean before a vote. Who trusts the player tells him; who feels strongly cannot hide it; of the rest he cannot tell.
/// </summary>
public static class Leans
{
    private const int Confides = 50;
    private const int CannotHide = 40;
    private const int Firm = 20;

    public static ImmutableArray<Lean> Seen(in Item item, in Doing doing)
    {
        var situation = doing.Affairs.Situation;
        if (item.Kind is Items.Appeal or Items.Confidence)
        {
            return [];
        }

        var ballot = item.Kind == Items.Blow ? null : Session.BallotOn(item, doing);
        var leans = ImmutableArray.CreateBuilder<Lean>();
        for (var voter = 0; voter < situation.Scenario.People.Length; voter++)
        {
            if (voter == situation.Chair || !Session.Decides(voter, item, situation))
            {
                continue;
            }

            if (ballot is null)
            {
                leans.Add(Seen(situation, voter, voter == item.Striker || voter == item.Against, OnABlow(situation, voter, item)));
            }
            else
            {
                var isMover = item.MoverOfMotion == voter;
                leans.Add(Seen(situation, voter, isMover, isMover ? (0, 100) : (ballot.LeanOf(voter), ballot.FirmnessOf(voter))));
            }
        }

        return leans.ToImmutable();
    }

    private static Lean Seen(Situation situation, int voter, bool isParty, (int Option, int Firmness) lean)
    {
        var known = isParty || lean.Firmness >= CannotHide || situation.Trust(voter, situation.Chair) >= Confides;
        return new Lean(voter, known ? lean.Option : -1, known && (isParty || lean.Firmness >= Firm));
    }

    private static (int Option, int Firmness) OnABlow(Situation situation, int voter, in Item strike)
    {
        if (voter == strike.Striker || voter == strike.Against)
        {
            return (voter == strike.Striker ? 0 : 1, 100);
        }

        var readiness = Readiness.Of(situation, voter, strike.Striker, strike.Against);
        return (readiness > 0 ? 0 : 1, Math.Abs(readiness));
    }
}
