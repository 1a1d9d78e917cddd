using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Engine.Showdowns;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>One answer that an item of the agenda allows, with the reason where it is closed.</summary>
public readonly record struct Answer(string Id, string? Refusal);

/// <summary>What can be answered to each kind of item. The place of an answer is the option that stands in the books.</summary>
public static class Answers
{
    /// <summary>What an item is called in a recording.</summary>
    public static string IdOf(in Item item, Scenario scenario) => item.Kind switch
    {
        Items.Question or Items.PutOff => scenario.Events[item.Index].Id,
        Items.Blow => VoteWords.Showdown,
        Items.Appeal => VoteWords.Appeal,
        _ => scenario.Acts[item.Index].Id,
    };

    public static ImmutableArray<Answer> To(in Item item, Situation situation) => item.Kind switch
    {
        Items.Question or Items.PutOff =>
        [
            .. situation.Scenario.Events[item.Index].Question!.Options
                .Select(o => new Answer(o.Id, Evaluator.Holds(o.Needs, situation, Cast.Nobody) ? null : o.Refusal)),
            .. Items.MayWait(item, situation.Scenario) ? [new Answer(VoteWords.Wait, null)] : Array.Empty<Answer>(),
        ],
        Items.Blow => ToABlow(item, situation),
        Items.Appeal => ToALostVote(item, situation),
        _ => [new Answer(VoteWords.For, null), new Answer(VoteWords.Against, null)],
    };

    private static ImmutableArray<Answer> ToABlow(in Item strike, Situation situation) =>
    [
        new Answer(VoteWords.For, situation.Chair == strike.Against ? "Nobody raises his hand for his own removal." : null),
        new Answer(VoteWords.Against, situation.Chair == strike.Striker ? "You have moved it yourself." : null),
    ];

    private static ImmutableArray<Answer> ToALostVote(in Item appeal, Situation situation)
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
