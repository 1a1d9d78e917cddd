using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>What the player may vote for on an item.</summary>
public static class Votes
{
    public static ImmutableArray<Choice> ChoicesOf(Situation situation, AgendaItem item)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();

        // Whoever decides alone has nobody to move, and whoever moved it speaks for it anyway.
        var canSpeak = situation.SlotsLeft(situation.Chair) > 0 && Session.Deciders(item, situation).Alone < 0;
        var speaksAnyway = Speeches.IsMover(item, situation.Chair);
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
    public static Refusal? Read(Situation situation, AgendaItem item, Vote vote, out int option)
    {
        option = -1;
        if (vote.Speak && situation.SlotsLeft(situation.Chair) <= 0)
        {
            return new Refusal("There is no time left this turn to speak.");
        }

        if (vote.Speak && Session.Deciders(item, situation).Alone >= 0)
        {
            return new Refusal("The decision is one man's; there is nobody to be moved by a speech.");
        }

        if (vote is { Speak: true, Option: VoteWords.For } && Speeches.IsMover(item, situation.Chair))
        {
            return new Refusal("Whoever has moved it speaks for it anyway; that takes no slot.");
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
    public static Vote Suggest(in Doing doing, AgendaItem item)
    {
        var situation = doing.Affairs.Situation;
        var chair = situation.Chair;
        var (option, speaks) = item switch
        {
            MotionItem when Speeches.IsMover(item, chair) => (0, false),
            StrikeItem strike => OnABlow(situation, strike),
            AppealItem appeal => (Appeals(situation, appeal) ? 0 : 1, false),
            _ => InAVote(doing, item),
        };
        var canSpeak = speaks && situation.SlotsLeft(chair) > 0 && Session.Deciders(item, situation).Alone < 0;
        return new Vote(Answers.IdOf(item, situation.Scenario), Answers.To(item, situation)[option].Id, canSpeak);
    }

    private static (int Option, bool Speaks) InAVote(in Doing doing, AgendaItem item)
    {
        var ballot = Session.BallotOn(item, doing, Session.Deciders(item, doing.Affairs.Situation).Voters);
        var chair = doing.Affairs.Situation.Chair;
        return (ballot.LeanOf(chair), Speeches.WouldSpeak(ballot, chair));
    }

    private static (int Option, bool Speaks) OnABlow(Situation situation, StrikeItem strike)
    {
        if (strike.Striker == situation.Chair || strike.Against == situation.Chair)
        {
            return (strike.Striker == situation.Chair ? 0 : 1, false);
        }

        var ready = Readiness.Of(situation, situation.Chair, strike.Striker, strike.Against);
        return (ready > 0 ? 0 : 1, Math.Abs(ready) >= Speeches.Strongly);
    }

    private static bool Appeals(Situation situation, AppealItem appeal) =>
        Plenums.Promises(situation, new Sides(situation, appeal.Striker, appeal.Against, Hands.Kept(situation, (_, _) => [])), appeal.Loser);
}
