using Sim.Model.Recordings;

namespace Sim.Archive.Saves;

/// <summary>The place of one game in the save folder, held against other processes for as long as it is played.</summary>
public sealed class SaveSlot : IDisposable
{
    /// <summary>How many saves of a game are kept.</summary>
    public const int Generations = 3;

    private readonly IDisk _disk;
    private readonly string _folder;
    private readonly IDisposable _lock;
    private int _generation;

    internal SaveSlot(IDisk disk, string folder, string name, int generation, IDisposable held)
    {
        (_disk, _folder, _generation, _lock) = (disk, folder, generation, held);
        Name = name;
    }

    public string Name { get; }

    /// <summary>Saves beside what is there; older saves go only when the new one is safe.</summary>
    public SaveOutcome Save(Recording recording)
    {
        var name = new SaveName(Name, ++_generation);
        try
        {
            SafeWrite.Replace(_disk, Path.Combine(_folder, name.File), RecordingFile.Write(recording, name.Generation));
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
            return new NotSaved(failure.Message);
        }

        try
        {
            Prune();
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
            // One save too many does no harm; the next one tries again.
        }

        return new Saved(name.File, name.Generation);
    }

    public void Dispose() => _lock.Dispose();

    // A save that cannot be read is left alone: somebody may still be able to rescue something from it.
    private void Prune()
    {
        foreach (var file in _disk.FileNames(_folder))
        {
            if (SaveName.Read(file) is { } name
                && string.Equals(name.Slot, Name, StringComparison.Ordinal)
                && name.Generation <= _generation - Generations
                && RecordingFile.Read(_disk.Read(Path.Combine(_folder, file), RecordingFile.LongestFile + 1)) is RecordingFound)
            {
                _disk.Delete(Path.Combine(_folder, file));
            }
        }
    }
}
