using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>One answer that an item of the agenda allows, with the reason where it is closed.</summary>
public readonly record struct Answer(string Id, string? Refusal);

/// <summary>What can be answered to each kind of item. The place of an answer is the option that stands in the books.</summary>
public static class Answers
{
    /// <summary>What an item is called in a recording.</summary>
    public static string IdOf(AgendaItem item, Scenario scenario) => item switch
    {
        QuestionItem question => scenario.Events[question.Event].Id,
        MotionItem motion => scenario.Acts[motion.Act].Id,
        StrikeItem => VoteWords.Showdown,
        AppealItem => VoteWords.Appeal,
        _ => throw new InvalidOperationException($"Nothing is known of {item.GetType().Name}."),
    };

    public static ImmutableArray<Answer> To(AgendaItem item, Situation situation) => item switch
    {
        QuestionItem question =>
        [
            .. situation.Scenario.Events[question.Event].Question!.Options
                .Select(o => new Answer(o.Id, Evaluator.Holds(o.Needs, situation, Cast.Nobody) ? null : o.Refusal)),
            .. Items.MayWait(question, situation.Scenario) ? [new Answer(VoteWords.Wait, null)] : Array.Empty<Answer>(),
        ],
        MotionItem => [new Answer(VoteWords.For, null), new Answer(VoteWords.Against, null)],
        StrikeItem strike => ToABlow(strike, situation),
        // Whoever could find nobody to call has not been asked.
        AppealItem => [new Answer(VoteWords.Fight, null), new Answer(VoteWords.Yield, null)],
        _ => [],
    };

    private static ImmutableArray<Answer> ToABlow(StrikeItem strike, Situation situation) =>
    [
        new Answer(VoteWords.For, situation.Chair == strike.Against ? "Nobody raises his hand for his own removal." : null),
        new Answer(VoteWords.Against, situation.Chair == strike.Striker ? "You have moved it yourself." : null),
    ];
}
