using Sim.Commands.Outputs;
using Sim.Explorer.Players;

namespace Sim.Commands.Explorations;

/// <summary>How the shares of checkpoints are to be read, which depends on how the games were played.</summary>
internal static class CheckpointNote
{
    public static IReadOnlyList<string> Of(Told told) => told.Exploration switch
    {
        { Player: "history" } => ["A share is meant for games along the historical choices. So these were played:", "every question was answered as it was in history, whatever the vote.", .. Closed(told)],
        _ => ["A share is meant for games along the historical choices. These games were played freely,", "except for answers that were given, so that a miss need not be a fault of the model."],
    };

    /// <summary>Where history could not be followed: its answer was closed, and what was open was chosen instead.</summary>
    private static IEnumerable<string> Closed(Told told) =>
        from asking in told.Scenario.Events
        let historical = HistoryPlayer.Of(asking)
        where historical is not null
        let counts = told.Exploration.Options.Where(count => count.Question == asking.Id).ToList()
        let closed = counts.Sum(count => count.Taken) - counts.Single(count => count.Option == historical.Id).Offered
        where closed > 0
        select $"{Counted.Of(closed, "time")} \"{asking.Title}\" was answered otherwise, because \"{historical.Label}\" was closed.";
}
