using System.Collections.Immutable;
using Sim.Model.Recordings;

namespace Sim.Archive.Saves;

/// <summary>A game as it lies in the save folder.</summary>
/// <param name="PassedOver">Files of this game that could not be read, with the reason.</param>
public sealed record SavedGame(string Slot, Recording Recording, int Generation, ImmutableArray<UnreadSave> PassedOver)
{
    /// <summary>Turns that were closed when it was saved.</summary>
    public int Turn => Recording.Hashes.Length;

    /// <summary>What the player must know before he goes on from here; null where nothing was lost.</summary>
    public string? Warning
    {
        get
        {
            var newer = PassedOver.Where(u => u.Generation > Generation).ToList();
            return newer.Count == 0
                ? null
                : $"The newest save of this game cannot be read ({newer[^1].File}: {newer[^1].Reason}) This is the one before it.";
        }
    }
}

/// <summary>A save that was refused. It is left where it is.</summary>
public sealed record UnreadSave(string File, int Generation, string Reason);

/// <summary>Everything in a save folder: what can be played on, and the games of which no file can be read.</summary>
public sealed record SaveList(ImmutableArray<SavedGame> Games, ImmutableArray<UnreadSave> Lost);
