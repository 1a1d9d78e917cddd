using System.Collections.Immutable;
using Sim.Engine.Effects;
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

        // Whoever decides alone has nobody to move.
        var canSpeak = situation.SlotsLeft(situation.Chair) > 0 && Session.Alone(item, situation) < 0;
        var id = Answers.IdOf(item, situation.Scenario);
        foreach (var answer in Answers.To(item, situation))
        {
            choices.Add(new Choice(new Vote(id, answer.Id, Speak: false), answer.Refusal));
            if (canSpeak && answer.Refusal is null)
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
        var answers = Answers.To(item, doing.Affairs.Situation);
        return new Vote(Answers.IdOf(item, doing.Affairs.Scenario), answers[Lean(doing, item)].Id, Speak: false);
    }

    /// <summary>The option that the rivals' own mind would vote for in the chair.</summary>
    public static int Lean(in Doing doing, in Item item)
    {
        var situation = doing.Affairs.Situation;
        var chair = situation.Chair;
        return item.Kind switch
        {
            Items.Blow => item.Striker == chair ? 0
                : item.Against == chair || Readiness.Of(situation, chair, item.Striker, item.Against) <= 0 ? 1 : 0,
            Items.Appeal => Answers.To(item, situation)[0].Refusal is null ? 0 : 1,
            _ => item.MoverOfMotion == chair ? 0 : Session.BallotOn(item, doing).LeanOf(chair),
        };
    }
}
