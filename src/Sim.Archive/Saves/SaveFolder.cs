using System.Collections.Immutable;

namespace Sim.Archive.Saves;

/// <summary>
/// The folder where games are saved. Which save is the newest is read from the files' own headers, never from the clock:
/// copies, clouds and wrong clocks change no order.
/// </summary>
public sealed class SaveFolder
{
    private readonly IDisk _disk;

    private SaveFolder(IDisk disk, string path) => (_disk, Path) = (disk, path);

    public string Path { get; }

    /// <summary>Makes the folder where it is missing and clears what an interrupted save left behind. Throws as the disk does.</summary>
    public static SaveFolder Open(IDisk disk, string path)
    {
        if (!System.IO.Path.IsPathFullyQualified(path))
        {
            throw new ArgumentException($"'{path}' depends on the current folder.", nameof(path));
        }

        disk.CreateFolder(path);
        var folder = new SaveFolder(disk, path);
        folder.ClearLeftovers();
        return folder;
    }

    /// <summary>All games, those furthest on first.</summary>
    public SaveList List()
    {
        var games = ImmutableArray.CreateBuilder<SavedGame>();
        var lost = ImmutableArray.CreateBuilder<UnreadSave>();
        foreach (var slot in Names().GroupBy(n => n.Slot, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (Newest(slot.Key, slot, out var unread) is { } game)
            {
                games.Add(game);
            }
            else
            {
                lost.AddRange(unread);
            }
        }

        return new([.. games.OrderByDescending(g => g.Turn).ThenBy(g => g.Slot, StringComparer.Ordinal)], lost.ToImmutable());
    }

    /// <summary>The newest save of a game that can be read; null where there is none.</summary>
    public SavedGame? Load(string slot) =>
        Newest(slot, Names().Where(n => string.Equals(n.Slot, slot, StringComparison.Ordinal)), out _);

    /// <summary>A place for a new game. Null where all are held by other processes, which hardly happens.</summary>
    public SaveSlot? Begin(string scenario, string chair)
    {
        var taken = Names().Select(n => n.Slot).ToHashSet(StringComparer.Ordinal);
        for (var number = 1; number <= taken.Count + 100; number++)
        {
            var slot = SaveName.SlotOf(scenario, chair, number);
            if (!taken.Contains(slot) && Hold(slot) is { } held)
            {
                return held;
            }
        }

        return null;
    }

    /// <summary>The place of a game that is resumed; null where another process is playing it.</summary>
    public SaveSlot? Hold(string slot)
    {
        if (!SaveName.IsSlot(slot))
        {
            throw new ArgumentException($"'{slot}' is not the name of a saved game.", nameof(slot));
        }

        if (_disk.Lock(LockOf(slot)) is not { } held)
        {
            return null;
        }

        // The highest number in use, whether or not that file can be read: a new save takes nobody's place.
        var generation = Names().Where(n => string.Equals(n.Slot, slot, StringComparison.Ordinal)).Max(n => (int?)n.Generation) ?? 0;
        return new SaveSlot(_disk, Path, slot, generation, held);
    }

    private SavedGame? Newest(string slot, IEnumerable<SaveName> names, out ImmutableArray<UnreadSave> unread)
    {
        SavedGame? newest = null;
        var passed = ImmutableArray.CreateBuilder<UnreadSave>();
        foreach (var name in names.OrderBy(n => n.Generation))
        {
            switch (ReadSave(name))
            {
                case RecordingFound found when newest is null
                    || (found.Generation, found.Recording.Hashes.Length).CompareTo((newest.Generation, newest.Turn)) >= 0:
                    newest = new(slot, found.Recording, found.Generation, []);
                    break;
                case RecordingRefused refused:
                    passed.Add(new(name.File, name.Generation, refused.Reason));
                    break;
            }
        }

        unread = passed.ToImmutable();
        return newest is null ? null : newest with { PassedOver = unread };
    }

    private RecordingRead ReadSave(SaveName name)
    {
        try
        {
            return RecordingFile.Read(_disk.Read(System.IO.Path.Combine(Path, name.File), RecordingFile.LongestFile + 1));
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
            return new RecordingRefused(Refused.Unreadable);
        }
    }

    private IEnumerable<SaveName> Names() => _disk.FileNames(Path).Select(SaveName.Read).OfType<SaveName>();

    private string LockOf(string slot) => System.IO.Path.Combine(Path, slot + SaveName.LockEnding);

    // What a killed process left. Whoever still plays holds the lock of his game, and his file is not ours to clear.
    private void ClearLeftovers()
    {
        foreach (var file in _disk.FileNames(Path).Where(f => f.EndsWith(SafeWrite.TemporaryEnding, StringComparison.Ordinal)))
        {
            var slot = file[..Math.Max(0, file.IndexOf('.', StringComparison.Ordinal))];
            if (!SaveName.IsSlot(slot))
            {
                continue;
            }

            try
            {
                using var held = _disk.Lock(LockOf(slot));
                if (held is not null)
                {
                    _disk.Delete(System.IO.Path.Combine(Path, file));
                }
            }
            catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
            {
                // A folder that cannot be written to is said when the game is to be saved.
            }
        }
    }
}
