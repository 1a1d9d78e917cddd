using System.Collections.Immutable;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Turns;

/// <summary>The session: item by item, the Presidium votes, or whoever a question is before decides alone.</summary>
public static class Session
{
    private const int WonBySpeech = 3;
    private const int MotionCarried = 3;
    private const int MotionLost = -6;

    /// <summary>Who decides an item: one person alone, or everyone who votes.</summary>
    public static (int Alone, ImmutableArray<int> Voters) Deciders(AgendaItem item, Situation situation)
    {
        if (item is QuestionItem question
            && situation.Scenario.Events[question.Event].Question!.Before is { } before
            && Evaluator.PersonOf(before, situation, Cast.Nobody) is var alone and >= 0
            && situation.IsActive(alone))
        {
            return (alone, [alone]);
        }

        if (item is AppealItem appeal)
        {
            return (appeal.Loser, [appeal.Loser]);
        }

        return (-1, [.. situation.Scenario.People.Where(p => situation.Votes(p.Index)).Select(p => p.Index)]);
    }

    public static Ballot BallotOn(AgendaItem item, in Doing doing, ImmutableArray<int> voters)
    {
        var situation = doing.Affairs.Situation;
        var place = item switch
        {
            QuestionItem question => doing.Table.Addresses.Questions[question.Event],
            MotionItem motion => doing.Table.Addresses.Motions[motion.Act],
            _ => throw new InvalidOperationException("An item is a question or a motion."),
        };
        return new Ballot(situation, Items.Positions(item, situation), Items.CastOf(item, situation.Scenario), place, doing.Affairs.Aims, voters);
    }

    /// <summary>Whether an item can still be decided: whoever it is about is there, and something can be voted for.</summary>
    public static bool Stands(AgendaItem item, Situation situation) => item switch
    {
        MotionItem motion => Items.Stands(motion, situation),
        StrikeItem strike => Blows.Stands(strike.Striker, strike.Against, situation),
        AppealItem appeal => Blows.Stands(appeal.Striker, appeal.Against, situation),
        _ => Items.Positions(item, situation).Any(p => p.Open),
    };

    /// <summary>
    /// Decides the item before the session and goes on to the next, unless the player has still to answer. The player's vote is his option,
    /// or −1 where he has none.
    /// </summary>
    public static void Decide(AgendaItem item, in Doing doing, int playersOption, bool playerSpeaks)
    {
        switch (item)
        {
            case StrikeItem strike:
                if (Strikes.Decide(doing, strike, playersOption, playerSpeaks) is not null)
                {
                    return;
                }

                break;
            case AppealItem appeal:
                Strikes.Answer(doing, appeal, appeals: playersOption == 0);
                break;
            default:
                PutToVote(item, doing, playersOption, playerSpeaks);
                break;
        }

        doing.Affairs[Layout.Cursor]++;
    }

    private static void PutToVote(AgendaItem item, in Doing doing, int playersOption, bool playerSpeaks)
    {
        var affairs = doing.Affairs;
        var situation = affairs.Situation;
        if (!Stands(item, situation))
        {
            return;
        }

        var (alone, voters) = Deciders(item, situation);
        if (voters.Length == 0)
        {
            return;
        }

        var ballot = BallotOn(item, doing, voters);
        if (playersOption >= 0)
        {
            ballot.Decide(situation.Chair, playersOption);
        }

        if (alone < 0)
        {
            Speeches.Hear(affairs, ballot, item, playersOption >= 0 && playerSpeaks);
        }

        var stands = ballot.Count(affairs.KeepsBooks);
        var winner = ballot.Winner(stands);
        if (item is QuestionItem question)
        {
            var given = doing.Table.GivenFor(question.Event);
            Conclude(question, doing, given >= 0 ? given : winner, alone, stands);
        }
        else
        {
            Conclude((MotionItem)item, doing, winner == 0, stands);
        }

        Bargains.Remember(affairs, stands);
        Memory.OfAVote(affairs, stands, item is MotionItem { Mover: var mover } ? mover : -1);

        if (alone < 0)
        {
            Standing(stands, winner, doing);
        }
    }

    private static void Conclude(QuestionItem item, in Doing doing, int option, int alone, ImmutableArray<Stand> stands)
    {
        var affairs = doing.Affairs;
        if (option == affairs.Scenario.Events[item.Event].Question!.Options.Length)
        {
            Items.Wait(affairs);
            affairs.Tell(new QuestionPutOff(affairs.Turn, item.Event, stands));
            return;
        }

        affairs.Witness?.Answered(affairs.Situation, item.Event, option);
        affairs[affairs.Scenario.Layout.Chosen + item.Event] = option + 1;
        affairs.Tell(new QuestionDecided(affairs.Turn, item.Event, option, alone, stands));
        var cause = new Cause(CauseKind.Option, item.Event, option, alone, affairs.Turn);
        var cast = alone < 0 ? Cast.Nobody : Cast.Nobody with { Actor = alone };
        EffectList.ApplyAll(affairs.Scenario.Events[item.Event].Question!.Options[option].Effects, doing with { Cast = cast, Cause = cause });
    }

    private static void Conclude(MotionItem item, in Doing doing, bool carried, ImmutableArray<Stand> stands)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        affairs.Tell(new MotionDecided(affairs.Turn, item.Act, item.Mover, item.Target, item.Rival, carried, stands));
        if (carried)
        {
            affairs[layout.TimesDone + item.Act]++;
            var cause = new Cause(CauseKind.Act, item.Act, -1, item.Mover, affairs.Turn);
            EffectList.ApplyAll(
                affairs.Scenario.Acts[item.Act].Effects,
                doing with { Cast = Items.CastOf(item, affairs.Scenario), Cause = cause });
        }

        var session = new Cause(CauseKind.Session, item.Act, -1, item.Mover, affairs.Turn);
        affairs.Change(layout.PersonSlot(item.Mover, Layout.Authority), carried ? MotionCarried : MotionLost, session);
    }

    // To have spoken and won is to be listened to; to have spoken and lost is the reverse. A hand raised in silence commits to little.
    private static void Standing(ImmutableArray<Stand> stands, int winner, in Doing doing)
    {
        var affairs = doing.Affairs;
        foreach (var stand in stands)
        {
            var won = stand.Option == winner;
            var amount = (won, stand.Spoke) switch
            {
                (true, true) => WonBySpeech,
                (false, true) => -WonBySpeech,
                _ => 0,
            };
            affairs.Change(
                affairs.Scenario.Layout.PersonSlot(stand.Person, Layout.Authority),
                amount,
                new Cause(CauseKind.Session, -1, won ? 1 : 0, stand.Person, affairs.Turn));
        }
    }
}
