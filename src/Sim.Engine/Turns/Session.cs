using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Turns;

/// <summary>The session: item by item, the Presidium votes, or whoever a question is before decides alone.</summary>
public static class Session
{
    private const int WonBySpeech = 3;
    private const int MotionCarried = 3;
    private const int MotionLost = -6;

    /// <summary>The one who decides an item alone, or −1 where everyone decides who votes.</summary>
    public static int Alone(in Item item, Situation situation) => item.Kind == Items.Appeal ? item.Loser
        : item.Kind == Items.Confidence ? item.Target
        : item.IsQuestion ? Items.Alone(situation.Scenario.Events[item.Index], situation)
        : -1;

    /// <summary>Whether somebody has a say in an item.</summary>
    public static bool Decides(int person, in Item item, Situation situation) =>
        Alone(item, situation) is var alone and >= 0 ? alone == person : situation.Votes(person);

    /// <summary>Opens the vote on a question or motion for those who decide it.</summary>
    public static Ballot BallotOn(in Item item, in Doing doing)
    {
        var (table, situation) = (doing.Table, doing.Affairs.Situation);
        table.Voters.Clear();
        var alone = Alone(item, situation);
        if (alone >= 0)
        {
            table.Voters.Add(alone);
        }

        for (var person = 0; alone < 0 && person < situation.Scenario.People.Length; person++)
        {
            if (situation.Votes(person))
            {
                table.Voters.Add(person);
            }
        }

        Items.ListPositions(item, doing, table.Positions);
        var place = item.IsQuestion ? table.Addresses.Questions[item.Index] : table.Addresses.Motions[item.Index];
        table.Ballot.Begin(doing.Affairs, CollectionsMarshal.AsSpan(table.Positions), CollectionsMarshal.AsSpan(table.Voters), Items.CastOf(item, situation), place);
        return table.Ballot;
    }

    /// <summary>Whether an item can still be decided: whoever it is about is there, and something can be voted for.</summary>
    public static bool Stands(in Item item, in Doing doing) => item.Kind switch
    {
        Items.Blow or Items.Appeal => Blows.Stands(item.Striker, item.Against, doing.Affairs.Situation),
        Items.Confidence => Soundings.CanBeAnswered(item, doing.Affairs.Situation),
        Items.Question or Items.PutOff => Items.CanBeAnswered(item, doing),
        _ => Items.WhyLapsed(item, doing.Affairs.Situation) is null,
    };

    /// <summary>
    /// Decides the item before the session and goes on to the next, unless the player has still to answer. The player's vote is his option,
    /// or −1 where he has none.
    /// </summary>
    public static void Decide(in Item item, in Doing doing, int playersOption, bool playerSpeaks)
    {
        switch (item.Kind)
        {
            case Items.Blow:
                if (Strikes.Decide(doing, item, playersOption, playerSpeaks))
                {
                    return;
                }

                break;
            case Items.Appeal:
                Strikes.Answer(doing, item, appeals: playersOption == 0);
                break;
            case Items.Confidence:
                Soundings.Answer(doing, item, playersOption);
                break;
            default:
                PutToVote(item, doing, playersOption, playerSpeaks);
                break;
        }

        doing.Affairs[Layout.Cursor]++;
    }

    /// <summary>The session is over: what was tabled in it comes up for the next, and promised votes fall due.</summary>
    public static void Adjourn(Affairs affairs)
    {
        Items.TurnOver(affairs);
        Bargains.FallDue(affairs);
    }

    private static void PutToVote(in Item item, in Doing doing, int playersOption, bool playerSpeaks)
    {
        var affairs = doing.Affairs;
        var situation = affairs.Situation;
        if (item.IsMotion)
        {
            if (Items.WhyLapsed(item, situation) is { } why)
            {
                Items.TellOfLapse(item, why, affairs);
                return;
            }
        }
        else if (!Stands(item, doing))
        {
            return;
        }

        var alone = Alone(item, situation);
        var ballot = BallotOn(item, doing);
        if (ballot.Voters.Length == 0)
        {
            return;
        }

        // An answer that is closed is nobody's: what is open is chosen instead.
        var given = item.IsQuestion ? doing.Table.GivenFor(item.Index) : -1;
        var isGiven = given >= 0 && doing.Table.Positions[given].Open;
        if (playersOption >= 0)
        {
            ballot.Decide(situation.Chair, playersOption);
        }

        if (alone < 0)
        {
            Speeches.Hear(affairs, ballot, item, playersOption >= 0 && playerSpeaks);
        }

        var stands = ballot.Count();
        var winner = ballot.Winner();
        if (item.IsQuestion)
        {
            Conclude(item, doing, isGiven ? given : winner, alone, stands);
        }
        else
        {
            Conclude(item, doing, winner == 0, stands);
        }

        Bargains.Remember(affairs, ballot.Hands, item);
        Memory.OfAVote(affairs, ballot.Hands, item.MoverOfMotion);

        if (alone < 0)
        {
            Standing(ballot.Hands, winner, doing);
        }
    }

    private static void Conclude(in Item item, in Doing doing, int option, int alone, ImmutableArray<Stand> stands)
    {
        var affairs = doing.Affairs;
        if (option == affairs.Scenario.Events[item.Index].Question!.Options.Length)
        {
            Items.Wait(affairs);
            affairs.Told?.Add(new QuestionPutOff(affairs.Turn, item.Index, stands));
            return;
        }

        affairs.Witness?.Answered(affairs.Situation, item.Index, option);
        affairs[affairs.Scenario.Layout.Chosen + item.Index] = option + 1;
        affairs.Told?.Add(new QuestionDecided(affairs.Turn, item.Index, option, alone, stands));
        var cause = new Cause(CauseKind.Option, item.Index, option, alone, affairs.Turn);
        var cast = alone < 0 ? Cast.Nobody : Cast.Nobody with { Actor = alone };
        EffectList.ApplyAll(doing.Table.Playbook.Events[item.Index].Options[option].Effects, doing with { Cast = cast, Cause = cause });
    }

    private static void Conclude(in Item item, in Doing doing, bool carried, ImmutableArray<Stand> stands)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        affairs.Told?.Add(new MotionDecided(affairs.Turn, item.Index, item.Mover, item.Target, item.Rival, carried, stands, item.Office));
        if (carried)
        {
            affairs[layout.TimesDone + item.Index]++;
            var cause = new Cause(CauseKind.Act, item.Index, -1, item.Mover, affairs.Turn);
            EffectList.ApplyAll(
                doing.Table.Playbook.Acts[item.Index].Effects,
                doing with { Cast = Items.CastOf(item, affairs.Situation), Cause = cause });
        }

        var session = new Cause(CauseKind.Session, item.Index, -1, item.Mover, affairs.Turn);
        affairs.Change(layout.PersonSlot(item.Mover, Layout.Authority), carried ? MotionCarried : MotionLost, session);
    }

    // To have spoken and won is to be listened to; to have spoken and lost is the reverse. A hand raised in silence commits to little.
    private static void Standing(ReadOnlySpan<Hand> hands, int winner, in Doing doing)
    {
        var affairs = doing.Affairs;
        foreach (var hand in hands)
        {
            var won = hand.Option == winner;
            var amount = (won, hand.Spoke) switch
            {
                (true, true) => WonBySpeech,
                (false, true) => -WonBySpeech,
                _ => 0,
            };
            affairs.Change(
                affairs.Scenario.Layout.PersonSlot(hand.Person, Layout.Authority),
                amount,
                new Cause(CauseKind.Session, -1, won ? 1 : 0, hand.Person, affairs.Turn));
        }
    }
}
