using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Turns;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>What the player may vote for on an item.</summary>
public static class Votes
{
    public const string For = "for";
    public const string Against = "against";

    public static ImmutableArray<Choice> ChoicesOf(Situation situation, AgendaItem item)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();
        // Whoever decides alone has nobody to move.
        var canSpeak = situation.SlotsLeft(situation.Chair) > 0 && Session.Deciders(item, situation).Alone < 0;
        var scenario = situation.Scenario;
        if (item is QuestionItem question)
        {
            var happening = scenario.Events[question.Event];
            foreach (var option in happening.Question!.Options)
            {
                var closed = Evaluator.Holds(option.Needs, situation, Cast.Nobody) ? null : option.Refusal;
                Add(happening.Id, option.Id, closed);
            }
        }
        else
        {
            var act = scenario.Acts[((MotionItem)item).Act];
            Add(act.Id, For, null);
            Add(act.Id, Against, null);
        }

        return choices.ToImmutable();

        void Add(string id, string option, string? closed)
        {
            choices.Add(new Choice(new Vote(id, option, Speak: false), closed));
            if (canSpeak && closed is null)
            {
                choices.Add(new Choice(new Vote(id, option, Speak: true), null));
            }
        }
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

        var scenario = situation.Scenario;
        var id = item is QuestionItem asked ? scenario.Events[asked.Event].Id : scenario.Acts[((MotionItem)item).Act].Id;
        if (!string.Equals(id, vote.Item, StringComparison.Ordinal))
        {
            return new Refusal($"What is before the session is '{id}'.");
        }

        if (item is MotionItem)
        {
            option = vote.Option switch
            {
                For => 0,
                Against => 1,
                _ => -1,
            };
            return option >= 0 ? null : new Refusal($"A motion is voted '{For}' or '{Against}'.");
        }

        var choice = scenario.Events[((QuestionItem)item).Event].Question!.Options
            .FirstOrDefault(o => string.Equals(o.Id, vote.Option, StringComparison.Ordinal));
        if (choice is null)
        {
            return new Refusal($"The question has no answer '{vote.Option}'.");
        }

        option = choice.Index;
        return Evaluator.Holds(choice.Needs, situation, Cast.Nobody) ? null : new Refusal(choice.Refusal);
    }

    /// <summary>How the rivals' own mind would vote in the chair.</summary>
    public static Vote Suggest(in Doing doing, AgendaItem item)
    {
        var situation = doing.Affairs.Situation;
        if (item is MotionItem { Mover: var mover } own && mover == situation.Chair)
        {
            return new Vote(situation.Scenario.Acts[own.Act].Id, For, Speak: false);
        }

        var (_, voters) = Session.Deciders(item, situation);
        var option = Session.BallotOn(item, doing, voters).LeanOf(situation.Chair);
        return item is QuestionItem question
            ? new Vote(situation.Scenario.Events[question.Event].Id, situation.Scenario.Events[question.Event].Question!.Options[option].Id, Speak: false)
            : new Vote(situation.Scenario.Acts[((MotionItem)item).Act].Id, option == 0 ? For : Against, Speak: false);
    }
}
