using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>
/// Votes are traded: one colleague votes with another now, and is owed the same in the session after. The debt is called by speaking: for
/// one's own motion, or for an answer. A rival keeps such a bargain unless he feels strongly; the player keeps it or is remembered for it.
/// </summary>
public static class Bargains
{
    /// <summary>What a promised vote weighs in the mind of whoever promised it.</summary>
    public const int Owed = 60;

    private const int Broken = -12;

    /// <summary>Whether an act trades votes.</summary>
    public static bool Trades(Act act) => act.Effects.Any(e => e is TradeVotes);

    /// <summary>Why two people cannot trade now; null if they can.</summary>
    public static string? Refusal(Situation situation, int actor, int target) =>
        situation.OwesVoteTo(target) >= 0 ? "He has promised his vote to somebody already."
        : situation.WillOweVoteTo(actor) >= 0 ? "You have promised your own vote to somebody already."
        : !situation.Votes(actor) || !situation.Votes(target) ? "Only who votes has a vote to trade."
        : null;

    public static void Strike(in Doing doing)
    {
        var (actor, target) = (doing.Cast.Actor, doing.Cast.Target);
        var layout = doing.Affairs.Scenario.Layout;
        if (actor >= 0 && target >= 0 && Refusal(doing.Affairs.Situation, actor, target) is null)
        {
            doing.Affairs[layout.Owes + target] = actor + 1;
            doing.Affairs[layout.OwesNext + actor] = target + 1;
        }
    }

    /// <summary>Whoever owed his vote, was asked for it and gave it to another side is remembered for it, once.</summary>
    public static void Remember(Affairs affairs, ReadOnlySpan<Hand> hands, in Item item)
    {
        var layout = affairs.Scenario.Layout;
        foreach (var hand in hands)
        {
            var creditor = affairs.Situation.OwesVoteTo(hand.Person);
            if (creditor >= 0 && SpokeForOther(creditor, hand.Option, hands))
            {
                affairs[layout.Owes + hand.Person] = 0;
                affairs.Change(layout.TrustSlot(creditor, hand.Person), Broken, new Cause(CauseKind.Session, -1, -1, hand.Person, affairs.Turn));
                affairs.Told?.Add(new WordBroken(affairs.Turn, hand.Person, creditor, item.IsQuestion ? item.Index : -1, item.IsMotion ? item.Index : -1));
            }
        }
    }

    private static bool SpokeForOther(int person, int option, ReadOnlySpan<Hand> hands)
    {
        foreach (var hand in hands)
        {
            if (hand.Person == person && hand.Spoke && hand.Option != option)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What was promised for the next session falls due.</summary>
    public static void FallDue(Affairs affairs)
    {
        var layout = affairs.Scenario.Layout;
        for (var person = 0; person < affairs.Scenario.People.Length; person++)
        {
            affairs[layout.Owes + person] = affairs[layout.OwesNext + person];
            affairs[layout.OwesNext + person] = 0;
        }
    }

    /// <summary>Nobody owes the fallen, and they owe nobody.</summary>
    public static void Dissolve(Affairs affairs, int person)
    {
        var layout = affairs.Scenario.Layout;
        foreach (var block in (ReadOnlySpan<int>)[layout.Owes, layout.OwesNext])
        {
            affairs[block + person] = 0;
            for (var other = 0; other < affairs.Scenario.People.Length; other++)
            {
                if (affairs[block + other] == person + 1)
                {
                    affairs[block + other] = 0;
                }
            }
        }
    }
}
