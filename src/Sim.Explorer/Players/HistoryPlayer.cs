using Sim.Engine;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;

namespace Sim.Explorer.Players;

/// <summary>Answers every question as it was answered in history, where that is open, and does otherwise as a rival would.</summary>
public sealed class HistoryPlayer : IPlayer
{
    public static PlayerKind Kind { get; } = new("history", "answers as was done in history, and else does as a rival would")
    {
        AnswersAsThen = true,
        Seat = (_, _) => new HistoryPlayer(),
    };

    public Decision Decide(Game game)
    {
        var advice = game.Suggest();
        if (game.Moment is not SessionMoment { Item: QuestionItem asked } || Of(game.Scenario.Events[asked.Event]) is not { } historical)
        {
            return advice;
        }

        // Whoever would have chosen it anyway may also have words for it.
        if (advice is Vote vote && string.Equals(vote.Option, historical.Id, StringComparison.Ordinal))
        {
            return advice;
        }

        return game.Choices()
            .Where(choice => choice.IsOpen)
            .Select(choice => choice.Decision)
            .OfType<Vote>()
            .FirstOrDefault(v => !v.Speak && string.Equals(v.Option, historical.Id, StringComparison.Ordinal)) ?? advice;
    }

    /// <summary>What was done in history where an event's question was put; null where it puts none or nothing is marked.</summary>
    public static Option? Of(Event happening) => happening.Question?.Options.FirstOrDefault(option => option.Historical);
}
