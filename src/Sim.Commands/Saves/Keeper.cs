using Sim.Archive;
using Sim.Archive.Saves;
using Sim.Model.Recordings;

namespace Sim.Commands.Saves;

/// <summary>
/// Saves the game that is being played, each game in a place of its own, and the recording that was asked for. Where saving is
/// impossible, the game goes on and the reason is told.
/// </summary>
internal sealed class Keeper : IDisposable
{
    private readonly Surroundings _surroundings;
    private readonly string? _recordTo;
    private readonly Lock _saving = new();
    private SaveSlot? _slot;
    private Recording? _last;

    public Keeper(Surroundings surroundings, string? saveFolder, string? recordTo)
    {
        (_surroundings, _recordTo) = (surroundings, recordTo);
        var location = SaveLocation.Of(surroundings, saveFolder);
        Problem = location.Problem;
        if (location.Folder is { } path)
        {
            try
            {
                Folder = SaveFolder.Open(surroundings.Disk, path);
            }
            catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
            {
                Problem = $"The folder '{path}' cannot be used ({failure.Message}) Say another one with --save-dir.";
            }
        }
    }

    /// <summary>Null where games cannot be saved; <see cref="Problem"/> says why.</summary>
    public SaveFolder? Folder { get; }

    public string Problem { get; }

    /// <summary>Why the recording could not be written the last time; null where it was.</summary>
    public string? NotRecorded { get; private set; }

    /// <summary>The name under which the game is saved; null before it is.</summary>
    public string? Slot => _slot?.Name;

    /// <summary>Saves a game as it stands: null if it did, else why not. From any thread.</summary>
    public string? Save(Recording recording)
    {
        lock (_saving)
        {
            var problem = Keep(recording);
            NotRecorded = Record(recording);
            return problem ?? NotRecorded;
        }
    }

    /// <summary>Goes on with a saved game; false where another process is playing it.</summary>
    public bool GoOn(SavedGame game)
    {
        lock (_saving)
        {
            if (string.Equals(_slot?.Name, game.Slot, StringComparison.Ordinal))
            {
                return true;
            }

            if (Folder?.Hold(game.Slot) is not { } slot)
            {
                return false;
            }

            _slot?.Dispose();
            (_slot, _last) = (slot, game.Recording);
            return true;
        }
    }

    public void Dispose() => _slot?.Dispose();

    private string? Keep(Recording recording)
    {
        if (Folder is null)
        {
            return Problem;
        }

        try
        {
            if (_slot is null || IsAnotherGame(recording))
            {
                _slot?.Dispose();
                _slot = Folder.Begin(recording.Scenario, recording.Chair ?? "nobody");
            }
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
            return failure.Message;
        }

        _last = recording;
        return _slot is null ? "No place in the save folder is free." : (_slot.Save(recording) as NotSaved)?.Reason;
    }

    private string? Record(Recording recording)
    {
        if (_recordTo is null)
        {
            return null;
        }

        try
        {
            SafeWrite.Replace(_surroundings.Disk, _recordTo, RecordingFile.Write(recording));
            return null;
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
            return $"The recording could not be written: {failure.Message}";
        }
    }

    // Turns only ever close; a game with fewer of them has been begun anew.
    private bool IsAnotherGame(Recording recording) =>
        _last is { } last
        && (recording.Seed != last.Seed
            || recording.Hashes.Length < last.Hashes.Length
            || !string.Equals(recording.Fingerprint, last.Fingerprint, StringComparison.Ordinal)
            || !string.Equals(recording.Chair, last.Chair, StringComparison.Ordinal));
}
