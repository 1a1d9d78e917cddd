using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Engine.Showdowns;
using Sim.Model.Chronicles;
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
        AppealItem appeal => ToALostVote(appeal, situation),
        _ => [],
    };

    private static ImmutableArray<Answer> ToABlow(StrikeItem strike, Situation situation) =>
    [
        new Answer(VoteWords.For, situation.Chair == strike.Against ? "Nobody raises his hand for his own removal." : null),
        new Answer(VoteWords.Against, situation.Chair == strike.Striker ? "You have moved it yourself." : null),
    ];

    private static ImmutableArray<Answer> ToALostVote(AppealItem appeal, Situation situation)
    {
        var stands = ImmutableArray.CreateBuilder<Stand>();
        foreach (var person in situation.Scenario.People.Where(p => situation.Votes(p.Index)))
        {
            var isFor = person.Index != appeal.Against
                && (person.Index == appeal.Striker || Readiness.Of(situation, person.Index, appeal.Striker, appeal.Against) > 0);
            stands.Add(new Stand(person.Index, isFor ? 0 : 1, [], Spoke: false));
        }

        var sides = new Sides(situation, appeal.Striker, appeal.Against, stands.ToImmutable());
        return [new Answer(VoteWords.Fight, Plenums.Refusal(situation, sides, appeal.Loser)), new Answer(VoteWords.Yield, null)];
    }
}
