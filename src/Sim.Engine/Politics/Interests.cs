using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Politics;

/// <summary>
/// What things are worth to a person: his private aims on the numbers they weigh, his own bases, and the bases of others by what he
/// thinks of them. One unit is a hundredth of a point.
/// </summary>
public static class Interests
{
    private const int TrustInMe = 20;
    private const int TooLittle = 40;
    private const int TrustInOthers = 15;
    private const long OnesOwnFall = -100_00;
    private const int NameLost = 20;
    private const int GoodName = 66;
    private const int UnprotectedByHisName = 80;
    private const int Precedent = 10_00;

    /// <summary>What effects are worth to a person, in points. What comes later counts half.</summary>
    public static int Of(ImmutableArray<Effect> effects, int person, Outlook outlook, in Cast cast)
    {
        long sum = 0;
        foreach (var effect in effects)
        {
            sum += Of(effect, person, outlook, cast);
        }

        return (int)(sum / 100);
    }

    /// <summary>What one effect is worth, in hundredths of a point.</summary>
    public static long Of(Effect effect, int person, Outlook outlook, in Cast cast) => effect switch
    {
        Change change => OfChange(change, person, outlook, cast),
        After after => Of(after.Then, person, outlook, cast) / 2,
        Appoint appoint => OfOffice(Effects.Appointments.OfficeOf(appoint, outlook.Situation), Evaluator.PersonOf(appoint.Who, outlook.Situation, cast), person, outlook),
        Vacate vacate => OfOffice(vacate.Office, -1, person, outlook),
        Demote demote => OfDemotion(Evaluator.PersonOf(demote.Who, outlook.Situation, cast), person, outlook),
        ChangeStanding standing => OfStanding(Evaluator.PersonOf(standing.Who, outlook.Situation, cast), standing.Standing, person, outlook),
        _ => 0,
    };

    /// <summary>What a point of a variable is worth to a person, in hundredths.</summary>
    public static int Worth(Variable variable, int person, Outlook outlook)
    {
        var worth = outlook.Aims.Of(person, variable.Index, outlook.Situation);
        switch (variable.Owner)
        {
            case Owner.Person:
                var layout = outlook.Situation.Scenario.Layout;
                var attribute = (layout.Variables + variable.Index - layout.PersonBlock) % layout.PersonAttributes;
                if (attribute <= Layout.Authority)
                {
                    worth += OfPower(variable.OwnerIndex, person, outlook);
                }

                break;
            case Owner.Trust when variable.OtherIndex == person:
                worth += InMe(variable.OwnerIndex, person, outlook);
                break;
            case Owner.Trust when variable.OwnerIndex != person:
                worth += TrustInOthers * (outlook.Situation.Trust(person, variable.OtherIndex) - 50) / 50;
                break;
        }

        return worth;
    }

    private static long OfChange(Change change, int person, Outlook outlook, in Cast cast)
    {
        var amount = Evaluator.Evaluate(change.Amount, outlook.Situation, cast);
        if (change.What is TrustReading { From.Kind: WhoKind.Everyone } trust)
        {
            var to = Evaluator.PersonOf(trust.To, outlook.Situation, cast);
            if (to < 0)
            {
                return 0;
            }

            var each = to == person ? InMe(to, person, outlook) : TrustInOthers * (outlook.Situation.Trust(person, to) - 50) / 50;
            return (long)each * amount * (outlook.Situation.Scenario.People.Length - 1);
        }

        if (change.What is TrustReading { To.Kind: WhoKind.Everyone })
        {
            return 0;
        }

        var slot = Evaluator.SlotOf(change.What, outlook.Situation, cast);
        if (slot < 0)
        {
            return 0;
        }

        // Only what would really change counts: a number at its limit is worth nothing more.
        var variable = outlook.Situation.Scenario.Variables[slot - outlook.Situation.Scenario.Layout.Variables];
        var before = outlook.Situation.Numbers[slot];
        var after = Math.Clamp(change.Set ? amount : before + amount, variable.Min, variable.Max);
        return after == before ? 0 : (long)Worth(variable, person, outlook) * (after - before);
    }

    // Whom nobody trusts needs friends more than anything: a point of trust is worth the more the less of it there is.
    private static int InMe(int who, int person, Outlook outlook) =>
        TrustInMe + (who == person ? 0 : Math.Max(0, TooLittle - outlook.Situation.Trust(who, person)));

    // A friend's power is worth something, a rival's costs, and anybody's above the balance costs more.
    private static int OfPower(int owner, int person, Outlook outlook)
    {
        var unit = outlook.Situation.Scenario.Weights.OwnBase * 100;
        if (owner == person)
        {
            return unit;
        }

        var worth = unit * (outlook.Situation.Trust(person, owner) - 50) / 100;
        return outlook.ShareOf(owner) > outlook.Situation.Scenario.Weights.Balance ? worth - (unit / 2) : worth;
    }

    private static long OfOffice(int office, int to, int person, Outlook outlook)
    {
        if (office < 0)
        {
            return 0;
        }

        long worth = 0;
        var from = outlook.Situation.HolderOf(office);
        if (from == to)
        {
            return 0;
        }

        foreach (var gift in outlook.Situation.Scenario.Offices[office].Gives)
        {
            worth += to < 0 ? 0 : (long)gift.Amount * OfPower(to, person, outlook);
            worth -= from < 0 ? 0 : (long)gift.Amount * OfPower(from, person, outlook);
        }

        // What an office grows is little noticed: it counts as if it were held for four turns.
        foreach (var growth in outlook.Situation.Scenario.Offices[office].Grows)
        {
            worth += to < 0 ? 0 : 4L * growth.Amount * OfPower(to, person, outlook);
        }

        return worth;
    }

    // The post, and the name that goes with it. Nobody is sorry for a man to whom nobody listens any more; a great name protects him.
    private static long OfDemotion(int who, int person, Outlook outlook)
    {
        if (who < 0 || !outlook.Situation.IsActive(who))
        {
            return 0;
        }

        if (who == person)
        {
            return OnesOwnFall;
        }

        var office = Effects.Demotions.GreatestOffice(outlook.Situation, who);
        var post = office < 0 ? 0 : OfOffice(office, -1, person, outlook);
        return post - (NameLost * OfPower(who, person, outlook)) + (UnprotectedByHisName * (GoodName - outlook.Situation.Authority(who))) - Precedent;
    }

    private static long OfStanding(int who, Standing standing, int person, Outlook outlook)
    {
        if (who < 0 || standing == Standing.Active || !outlook.Situation.IsActive(who))
        {
            return 0;
        }

        return who == person ? OnesOwnFall : -(long)Shares.Sum(outlook.Situation, who) * OfPower(who, person, outlook) / 2;
    }
}
