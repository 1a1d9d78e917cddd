namespace Sim.Explorer.Players;

/// <summary>A way of playing that can be asked for by its word.</summary>
/// <param name="Word">As it is written on the command line and in results.</param>
/// <param name="Says">What whoever plays so does, in a few words.</param>
public sealed record PlayerKind(string Word, string Says)
{
    /// <summary>Whether somebody has to sit in the chair for it to make a difference.</summary>
    public bool NeedsChair { get; init; }

    /// <summary>Whether every question that nobody decides from the chair is answered as it was in history.</summary>
    public bool AnswersAsThen { get; init; }

    /// <summary>Games of a series that are played one after the other because the player remembers them; 1 where each stands for itself.</summary>
    public int Together { get; init; } = 1;

    /// <summary>
    /// Seats such a player for a game with a seed, with what he has tried in the games that belong together; null where the engine's own
    /// mind plays, which is faster.
    /// </summary>
    public Func<ulong, Dictionary<string, int>, IPlayer>? Seat { get; init; }
}
