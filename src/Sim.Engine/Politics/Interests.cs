using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>
/// What things are worth to a person: his private aims on the numbers they weigh, his own bases, and the bases of others by what he
/// thinks of them. One unit is a hundredth of a point.
/// </summary>
public static class Interests
{
    private const int TrustInMe = 20;
    private const int TrustInOthers = 15;

    /// <summary>What effects are worth to a person, in points. What comes later counts half.</summary>
    public static int Of(ImmutableArray<Effect> effects, int person, Situation situation, in Cast cast)
    {
        long sum = 0;
        foreach (var effect in effects)
        {
            sum += Of(effect, person, situation, cast);
        }

        return (int)(sum / 100);
    }

    /// <summary>What one effect is worth, in hundredths of a point.</summary>
    public static long Of(Effect effect, int person, Situation situation, in Cast cast) => effect switch
    {
        Change change => OfChange(change, person, situation, cast),
        After after => Of(after.Then, person, situation, cast) / 2,
        Appoint appoint => OfOffice(appoint.Office, Evaluator.PersonOf(appoint.Who, situation, cast), person, situation),
        Vacate vacate => OfOffice(vacate.Office, -1, person, situation),
        ChangeStanding standing => OfStanding(Evaluator.PersonOf(standing.Who, situation, cast), standing.Standing, person, situation),
        _ => 0,
    };

    /// <summary>What a point of a variable is worth to a person, in hundredths.</summary>
    public static int Worth(Variable variable, int person, Situation situation)
    {
        var worth = OfAims(variable, person, situation);
        switch (variable.Owner)
        {
            case Owner.Person:
                var layout = situation.Scenario.Layout;
                var attribute = (layout.Variables + variable.Index - layout.PersonBlock) % layout.PersonAttributes;
                if (attribute <= Layout.Authority)
                {
                    worth += OfPower(variable.OwnerIndex, person, situation);
                }

                break;
            case Owner.Trust when variable.OtherIndex == person:
                worth += TrustInMe;
                break;
            case Owner.Trust when variable.OwnerIndex != person:
                worth += TrustInOthers * (situation.Trust(person, variable.OtherIndex) - 50) / 50;
                break;
        }

        return worth;
    }

    private static long OfChange(Change change, int person, Situation situation, in Cast cast)
    {
        var amount = Evaluator.Evaluate(change.Amount, situation, cast);
        if (change.What is TrustReading { From.Kind: WhoKind.Everyone } trust)
        {
            var to = Evaluator.PersonOf(trust.To, situation, cast);
            if (to < 0)
            {
                return 0;
            }

            var each = to == person ? TrustInMe : TrustInOthers * (situation.Trust(person, to) - 50) / 50;
            return (long)each * amount * (situation.Scenario.People.Length - 1);
        }

        if (change.What is TrustReading { To.Kind: WhoKind.Everyone })
        {
            return 0;
        }

        var slot = Evaluator.SlotOf(change.What, situation, cast);
        if (slot < 0)
        {
            return 0;
        }

        // Only what would really change counts: a number at its limit is worth nothing more.
        var variable = situation.Scenario.Variables[slot - situation.Scenario.Layout.Variables];
        var before = situation.Numbers[slot];
        var after = Math.Clamp(change.Set ? amount : before + amount, variable.Min, variable.Max);
        return after == before ? 0 : (long)Worth(variable, person, situation) * (after - before);
    }

    private static int OfAims(Variable variable, int person, Situation situation)
    {
        var worth = 0;
        var scenario = situation.Scenario;
        foreach (var band in scenario.People[person].Aims)
        {
            var strength = situation.AimStrength(person, band.Aim);
            foreach (var weight in scenario.Aims[band.Aim].Weighs)
            {
                if (Evaluator.SlotOf(weight.Reading, situation, Cast.Nobody with { Actor = person }) == scenario.Layout.Variables + variable.Index)
                {
                    worth += weight.Weight * strength;
                }
            }
        }

        return worth;
    }

    // A friend's power is worth something, a rival's costs, and anybody's above the balance costs more.
    private static int OfPower(int owner, int person, Situation situation)
    {
        var unit = situation.Scenario.Weights.OwnBase * 100;
        if (owner == person)
        {
            return unit;
        }

        var worth = unit * (situation.Trust(person, owner) - 50) / 100;
        return Shares.Of(situation, owner) > situation.Scenario.Weights.Balance ? worth - (unit / 2) : worth;
    }

    private static long OfOffice(int office, int to, int person, Situation situation)
    {
        long worth = 0;
        var from = situation.HolderOf(office);
        if (from == to)
        {
            return 0;
        }

        foreach (var gift in situation.Scenario.Offices[office].Gives)
        {
            worth += to < 0 ? 0 : (long)gift.Amount * OfPower(to, person, situation);
            worth -= from < 0 ? 0 : (long)gift.Amount * OfPower(from, person, situation);
        }

        // What an office grows is little noticed: it counts as if it were held for four turns.
        foreach (var growth in situation.Scenario.Offices[office].Grows)
        {
            worth += to < 0 ? 0 : 4L * growth.Amount * OfPower(to, person, situation);
        }

        return worth;
    }

    private static long OfStanding(int who, Standing standing, int person, Situation situation)
    {
        if (who < 0 || standing == Standing.Active || !situation.IsActive(who))
        {
            return 0;
        }

        return who == person ? -100_00 : -(long)Shares.Sum(situation, who) * OfPower(who, person, situation) / 2;
    }
}
