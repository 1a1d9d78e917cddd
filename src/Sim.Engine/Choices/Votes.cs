using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
using Sim.Model.Decisions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>What the player may vote for on an item.</summary>
public static class Votes
{
    public static ImmutableArray<Choice> ChoicesOf(Situation situation, in Item item)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();

        // Whoever decides alone has nobody to move, and whoever moved it or would fall by it speaks anyway.
        var canSpeak = situation.SlotsLeft(situation.Chair) > 0 && Session.Alone(item, situation) < 0 && !IsHeardAnyway(situation, item);
        var speaksAnyway = item.MoverOfMotion == situation.Chair;
        var id = Answers.IdOf(item, situation.Scenario);
        foreach (var answer in Answers.To(item, situation))
        {
            choices.Add(new Choice(new Vote(id, answer.Id, Speak: false), answer.Refusal));
            if (canSpeak && answer.Refusal is null && !(speaksAnyway && answer.Id == VoteWords.For))
            {
                choices.Add(new Choice(new Vote(id, answer.Id, Speak: true), null));
            }
        }

        return choices.ToImmutable();
    }

    /// <summary>The option that a vote means, or why it cannot be cast.</summary>
    public static Refusal? Read(Situation situation, in Item item, Vote vote, out int option)
    {
        option = -1;
        if (vote.Speak && situation.SlotsLeft(situation.Chair) <= 0)
        {
            return new Refusal("There is no time left this turn to speak.");
        }

        if (vote.Speak && Session.Alone(item, situation) >= 0)
        {
            return new Refusal("The decision is one man's; there is nobody to be moved by a speech.");
        }

        if (vote is { Speak: true, Option: VoteWords.For } && item.MoverOfMotion == situation.Chair)
        {
            return new Refusal("Whoever has moved it speaks for it anyway; that takes no slot.");
        }

        if (vote.Speak && IsHeardAnyway(situation, item))
        {
            return new Refusal("It is about you: you are heard anyway, and that takes no slot.");
        }

        var id = Answers.IdOf(item, situation.Scenario);
        if (!string.Equals(id, vote.Item, StringComparison.Ordinal))
        {
            return new Refusal($"What is before the session is '{id}'.");
        }

        var answers = Answers.To(item, situation);
        for (var i = 0; i < answers.Length; i++)
        {
            if (string.Equals(answers[i].Id, vote.Option, StringComparison.Ordinal))
            {
                option = i;
                return answers[i].Refusal is { } refusal ? new Refusal(refusal) : null;
            }
        }

        return new Refusal($"The answers are {string.Join(", ", answers.Select(a => $"'{a.Id}'"))}, not '{vote.Option}'.");
    }

    /// <summary>How the rivals' own mind would vote in the chair.</summary>
    public static Vote Suggest(in Doing doing, in Item item)
    {
        var (option, speaks) = Suggestion(doing, item);
        return new Vote(Answers.IdOf(item, doing.Affairs.Scenario), Answers.To(item, doing.Affairs.Situation)[option].Id, speaks);
    }

    /// <summary>The option that the rivals' own mind would vote for in the chair, and whether it would speak for it.</summary>
    public static (int Option, bool Speaks) Suggestion(in Doing doing, in Item item)
    {
        var situation = doing.Affairs.Situation;
        var chair = situation.Chair;
        var (option, speaks) = item.Kind switch
        {
            Items.Blow => OnABlow(situation, item),
            Items.Appeal => (Appeals(situation, item) ? 0 : 1, false),

            // A computer player keeps his own counsel.
            Items.Confidence => (Soundings.Nothing, false),
            _ => item.MoverOfMotion == chair ? (0, false) : InAVote(doing, item),
        };
        return (option, speaks && situation.SlotsLeft(chair) > 0 && Session.Alone(item, situation) < 0);
    }

    // In a showdown the two whom it is about.
    private static bool IsHeardAnyway(Situation situation, in Item item) =>
        item.Kind == Items.Blow && (item.Striker == situation.Chair || item.Against == situation.Chair);

    private static (int Option, bool Speaks) InAVote(in Doing doing, in Item item)
    {
        var ballot = Session.BallotOn(item, doing);
        var chair = doing.Affairs.Situation.Chair;
        return (ballot.LeanOf(chair), Speeches.WouldSpeak(ballot, chair));
    }

    private static (int Option, bool Speaks) OnABlow(Situation situation, in Item strike)
    {
        var speaks = Speeches.WouldSpeak(situation, situation.Chair, strike, out var isFor);
        return (isFor ? 0 : 1, speaks);
    }

    private static bool Appeals(Situation situation, in Item appeal)
    {
        var hands = Hands.Kept(situation, stackalloc Hand[situation.Scenario.People.Length]);
        var sides = new Sides(situation, appeal.Striker, appeal.Against, hands, stackalloc int[Sides.Room(situation)]);
        return Plenums.Promises(situation, sides, appeal.Loser);
    }
}
