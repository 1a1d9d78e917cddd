using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Engine.Politics;

/// <summary>
/// What things are worth to a person: his private aims on the numbers they weigh, his own bases, and the bases of others by what he
/// thinks of them. One unit is a hundredth of a point.
/// </summary>
public static class Interests
{
    private const long OnesOwnFall = -100_00;
    private const int NameLost = 20;
    private const int GoodName = 66;
    private const int UnprotectedByHisName = 80;
    private const int Precedent = 10_00;

    /// <summary>Whether an effect can be worth anything to anybody by what it changes.</summary>
    public static bool Weighs(Deed deed) => deed.Later is { } later ? Weighs(later) : deed.Reach switch
    {
        Reach.TrustInEverybody => false,
        Reach.None => deed.Effect is not (SoundOut or TradeVotes or Strike or Pull or Raise or GiveSeat or See),
        _ => true,
    };

    /// <summary>What effects are worth to a person, in points. What comes later counts half.</summary>
    public static int Of(ImmutableArray<Deed> deeds, Outlook outlook, Scene scene)
    {
        long sum = 0;
        foreach (var deed in deeds)
        {
            sum += Of(deed, outlook, scene);
        }

        return (int)(sum / 100);
    }

    /// <summary>What one effect is worth, in hundredths of a point.</summary>
    public static long Of(Deed deed, Outlook outlook, Scene scene)
    {
        switch (deed.Reach)
        {
            case Reach.One:
                var slot = deed.Place.Slot(scene);
                if (slot < 0)
                {
                    return 0;
                }

                // Only what would really change counts: a number at its limit is worth nothing more.
                var change = outlook.Moved(deed, slot, scene);
                return change == 0 ? 0 : (long)outlook.Worth(slot) * change;
            case Reach.EverybodysTrust:
                var trusted = deed.Place.Slot(scene);
                return trusted < 0 ? 0 : (long)outlook.TrustIn(trusted) * deed.Amount.Of(scene) * (scene.Situation.Scenario.People.Length - 1);
            default:
                return deed.Later is { } later ? Of(later, outlook, scene) / 2 : OfPosts(deed.Effect, outlook, scene);
        }
    }

    private static long OfPosts(Effect effect, Outlook outlook, Scene scene) => effect switch
    {
        Appoint appoint => OfOffice(Appointments.OfficeOf(appoint, scene.Situation, scene.Cast), Evaluator.PersonOf(appoint.Who, scene.Situation, scene.Cast), outlook, scene),
        Vacate vacate => OfOffice(vacate.Office, -1, outlook, scene),
        Demote demote => OfDemotion(Evaluator.PersonOf(demote.Who, scene.Situation, scene.Cast), outlook, scene),
        ChangeStanding standing => OfStanding(Evaluator.PersonOf(standing.Who, scene.Situation, scene.Cast), standing.Standing, outlook, scene),
        _ => 0,
    };

    private static long OfOffice(int office, int to, Outlook outlook, Scene scene)
    {
        if (office < 0)
        {
            return 0;
        }

        long worth = 0;
        var from = scene.Situation.HolderOf(office);
        if (from == to)
        {
            return 0;
        }

        foreach (var gift in scene.Situation.Scenario.Offices[office].Gives)
        {
            worth += to < 0 ? 0 : (long)gift.Amount * outlook.Power(to);
            worth -= from < 0 ? 0 : (long)gift.Amount * outlook.Power(from);
        }

        // What an office grows is little noticed: it counts as if it were held for four turns.
        foreach (var growth in scene.Situation.Scenario.Offices[office].Grows)
        {
            worth += to < 0 ? 0 : 4L * growth.Amount * outlook.Power(to);
        }

        return worth;
    }

    // The post, and the name that goes with it. Nobody is sorry for a man to whom nobody listens any more; a great name protects him.
    private static long OfDemotion(int who, Outlook outlook, Scene scene)
    {
        if (who < 0 || !scene.Situation.IsActive(who))
        {
            return 0;
        }

        if (who == outlook.Person)
        {
            return OnesOwnFall;
        }

        var post = OfOffice(scene.Situation.GreatestOfficeOf(who), -1, outlook, scene);
        return post - (NameLost * outlook.Power(who)) + (UnprotectedByHisName * (GoodName - scene.Situation.Authority(who))) - Precedent;
    }

    private static long OfStanding(int who, Standing standing, Outlook outlook, Scene scene)
    {
        if (who < 0 || standing == Standing.Active || !scene.Situation.IsActive(who))
        {
            return 0;
        }

        return who == outlook.Person ? OnesOwnFall : -(long)Shares.Sum(scene.Situation, who) * outlook.Power(who) / 2;
    }
}
