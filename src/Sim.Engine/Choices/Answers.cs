using System.Collections.Immutable;
using Sim.Engine.Evaluation;
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
        Items.Confidence => VoteWords.Confidence,
        _ => scenario.Acts[item.Index].Id,
    };

    public static ImmutableArray<Answer> To(in Item item, Situation situation) => item.Kind switch
    {
        Items.Question or Items.PutOff => ToAQuestion(item, situation),
        Items.Blow => ToABlow(item, situation),
        // Whoever could find nobody to call has not been asked.
        Items.Appeal => [new Answer(VoteWords.Fight, null), new Answer(VoteWords.Yield, null)],
        Items.Confidence => [new Answer(VoteWords.Agree, null), new Answer(VoteWords.Silent, null), new Answer(VoteWords.Tell, null)],
        _ => [new Answer(VoteWords.For, null), new Answer(VoteWords.Against, null)],
    };

    /// <summary>Whether an answer is open to whoever decides.</summary>
    public static bool IsOpen(Event asking, Option option, Situation situation) => Evaluator.Holds(option.Needs, situation, Items.CastOf(asking, situation));

    private static ImmutableArray<Answer> ToAQuestion(in Item item, Situation situation)
    {
        var asking = situation.Scenario.Events[item.Index];
        return
        [
            .. asking.Question!.Options.Select(option => new Answer(option.Id, IsOpen(asking, option, situation) ? null : option.Refusal)),
            .. Items.MayWait(item, situation.Scenario) ? [new Answer(VoteWords.Wait, null)] : Array.Empty<Answer>(),
        ];
    }

    private static ImmutableArray<Answer> ToABlow(in Item strike, Situation situation) =>
    [
        new Answer(VoteWords.For, situation.Chair == strike.Against ? "Nobody raises his hand for his own removal." : null),
        new Answer(VoteWords.Against, situation.Chair == strike.Striker ? "You have moved it yourself." : null),
    ];
}
