using System.Globalization;
using Sim.Archive.Saves;
using Sim.Commands.Outputs;
using Sim.Commands.Saves;
using Sim.Commands.Scenarios;
using Sim.Engine;
using Sim.Language.Diagnostics;

namespace Sim.Commands.Playing;

/// <summary>The saved games, and how one goes on with them.</summary>
internal sealed class SavedGames(Surroundings surroundings, Keeper keeper, ScenarioShelf shelf)
{
    public SaveList All()
    {
        try
        {
            return keeper.Folder is { } folder ? folder.List() : new([], []);
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
            surroundings.Error.WriteLine($"The saved games cannot be read: {Printable.Text(failure.Message)}");
            return new([], []);
        }
    }

    public static string Detail(SavedGame game) => string.Create(
        CultureInfo.InvariantCulture,
        $"{game.Recording.Scenario}, as {game.Recording.Chair ?? "nobody"}, {Counted.Of(game.Turn, "turn")} played, seed {game.Recording.Seed}");

    /// <summary>What the player is told of files that hold no game any more; they are left where they are.</summary>
    public static string Lost(IEnumerable<UnreadSave> unread) =>
        string.Join("\n", unread.Select(u => $"  {u.File}: {u.Reason}").Prepend("These files cannot be read as games, and nothing else is left of them:"));

    /// <exception cref="Complaint">There is no such game, or not one alone.</exception>
    public SavedGame Named(string? name)
    {
        var (games, lost) = All();
        var game = name is null && games.Length == 1 ? games[0] : games.FirstOrDefault(g => string.Equals(g.Slot, name, StringComparison.Ordinal));
        if (game is not null)
        {
            return game;
        }

        var damaged = lost.Where(u => name is null || string.Equals(SaveName.Read(u.File)?.Slot, name, StringComparison.Ordinal)).ToList();
        if (damaged.Count > 0 && (name is not null || games.Length == 0))
        {
            throw Complaint.Refused(Lost(damaged));
        }

        if (games.Length == 0)
        {
            throw Complaint.Refused(keeper.Folder is { } folder ? $"No game is saved in {folder.Path}." : $"No game can be resumed. {keeper.Problem}");
        }

        var list = string.Join("\n", games.Select(g => $"  {g.Slot}: {Detail(g)}"));
        throw Complaint.Usage(name is null
            ? $"More than one game is saved. Say which one after --resume:\n{list}"
            : $"There is no saved game '{Printable.Text(name)}'. {NearestNames.Question(name, games.Select(g => g.Slot))}\n{list}");
    }

    /// <exception cref="Complaint">It cannot be gone on with.</exception>
    public Game GoOn(SavedGame game, string? named = null)
    {
        var verdict = Verdict.Of(Replays.ScenarioOf(shelf, game.Recording, named), game.Recording);
        if (verdict is not { Game: { } replayed, DivergedAt: null })
        {
            throw Complaint.Refused($"The game {game.Slot} cannot be gone on with. Played again it does not come out as it was saved; it {Printable.Text(verdict.Text)}");
        }

        return keeper.GoOn(game) ? replayed : throw Complaint.Refused($"The game {game.Slot} is being played in another window.");
    }
}
