using Sim.Engine.Chances;
using Sim.Engine.Choices;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Tests.Ahead;

/// <summary>
/// How a rival chooses, said as plainly as it can be: every act, everybody, one condition and one effect after the other, straight from the
/// expressions. It is slow, and the measure of the engine's own mind. Plots and bargains are left to the acts of other tests.
/// </summary>
internal sealed class PlainMind(Situation situation, Table table, int person)
{
    private Scenario Scenario => situation.Scenario;

    public Acts.Move? Choose()
    {
        var thoughts = (
            from act in Scenario.Acts
            from target in act.Target switch
            {
                Aimed.Person => Enumerable.Range(0, Scenario.People.Length),
                Aimed.Country => Enumerable.Range(0, Scenario.Countries.Length),
                _ => [-1],
            }
            where !act.Rival && Acts.Refuse(situation, person, act, target, -1) is null
            let score = Worth(act, target)
            where score >= 3
            orderby score descending, act.Index, target
            select (Move: new Acts.Move(act.Index, target, -1), Score: score)).ToList();
        if (thoughts.Count == 0)
        {
            return null;
        }

        var good = thoughts.Take(3).Count(t => t.Score * 2 >= thoughts[0].Score);
        var place = Addresses.Initiative.With(table.Addresses.People[person]).With(new Address((ulong)situation.SlotsLeft(person)));
        return thoughts[Chance.Draw(situation.Seed, situation.Turn, place, good)].Move;
    }

    private int Worth(Act act, int target)
    {
        var cast = Acts.CastOf(act, person, target, -1);
        var line = Enumerable.Range(0, Scenario.Axes.Length).Sum(a => Scenario.Weights.Stance * situation.Stance(person, a) * act.Line[a] / 2);
        return (int)(act.Effects.Sum(e => Worth(e, cast)) / 100) + line;
    }

    private long Worth(Effect effect, Cast cast)
    {
        switch (effect)
        {
            case After after:
                return Worth(after.Then, cast) / 2;
            case Appoint appoint:
                return Office(appoint.Office, Evaluator.PersonOf(appoint.Who, situation, cast));
            case Vacate vacate:
                return Office(vacate.Office, -1);
            case ChangeStanding standing:
                var who = Evaluator.PersonOf(standing.Who, situation, cast);
                return who < 0 || standing.Standing == Standing.Active || !situation.IsActive(who) ? 0
                    : who == person ? -100_00 : -(long)Enumerable.Range(0, 5).Sum(b => situation.Of(who, (Base)b)) * Power(who) / 2;
            case Change { What: TrustReading { From.Kind: WhoKind.Everyone } trust } change:
                var to = Evaluator.PersonOf(trust.To, situation, cast);
                return to < 0 ? 0 : (long)TrustIn(to) * Evaluator.Evaluate(change.Amount, situation, cast) * (Scenario.People.Length - 1);
            case Change { What: TrustReading { To.Kind: WhoKind.Everyone } }:
                return 0;
            case Change change:
                var slot = Evaluator.SlotOf(change.What, situation, cast);
                if (slot < 0)
                {
                    return 0;
                }

                var variable = Scenario.Variables[slot - Scenario.Layout.Variables];
                var (before, amount) = (situation.Numbers[slot], Evaluator.Evaluate(change.Amount, situation, cast));
                return (long)Point(variable) * (Math.Clamp(change.Set ? amount : before + amount, variable.Min, variable.Max) - before);
            default:
                return 0;
        }
    }

    private int Point(Variable variable)
    {
        var slot = Scenario.Layout.Variables + variable.Index;
        var aims = (
            from band in Scenario.People[person].Aims
            from weight in Scenario.Aims[band.Aim].Weighs
            where Evaluator.SlotOf(weight.Reading, situation, Cast.Nobody with { Actor = person }) == slot
            select weight.Weight * situation.AimStrength(person, band.Aim)).Sum();
        return aims + variable.Owner switch
        {
            Owner.Person when (slot - Scenario.Layout.PersonBlock) % Scenario.Layout.PersonAttributes <= Layout.Authority => Power(variable.OwnerIndex),
            Owner.Trust when variable.OtherIndex == person || variable.OwnerIndex != person => TrustIn(variable.OtherIndex),
            _ => 0,
        };
    }

    private int TrustIn(int other) => other == person ? 20 : 15 * (situation.Trust(person, other) - 50) / 50;

    private int Power(int owner)
    {
        var unit = Scenario.Weights.OwnBase * 100;
        var worth = unit * (situation.Trust(person, owner) - 50) / 100;
        return owner == person ? unit : situation.ShareOf(owner) > Scenario.Weights.Balance ? worth - (unit / 2) : worth;
    }

    private long Office(int office, int to)
    {
        var from = situation.HolderOf(office);
        var (gives, grows) = (Scenario.Offices[office].Gives, Scenario.Offices[office].Grows);
        return from == to ? 0
            : (to < 0 ? 0 : gives.Sum(g => (long)g.Amount * Power(to)) + grows.Sum(g => 4L * g.Amount * Power(to)))
                - (from < 0 ? 0 : gives.Sum(g => (long)g.Amount * Power(from)));
    }
}
