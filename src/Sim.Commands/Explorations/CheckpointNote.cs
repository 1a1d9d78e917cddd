namespace Sim.Commands.Explorations;

/// <summary>How the shares of checkpoints are to be read, which depends on how the games were played.</summary>
internal static class CheckpointNote
{
    public static IReadOnlyList<string> Of(Told told) => told.Exploration switch
    {
        { Player: "history", As: null } => ["A share is meant for games along the historical choices. So these were played:", "every question was answered as it was in history, whatever the vote."],
        { Player: "history" } => ["A share is meant for games along the historical choices. In these games only", "the person in the chair made them; the others played freely."],
        _ => ["A share is meant for games along the historical choices. These games were played freely,", "except for answers that were given, so that a miss need not be a fault of the model."],
    };
}
