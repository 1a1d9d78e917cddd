using Sim.Archive.Saves;

namespace Sim.Engine.Tests.Archive;

/// <summary>A disk in memory, of which the Nth step can be made to fail half-way, as a full or dying disk does.</summary>
internal sealed class MemoryDisk : IDisk
{
    private readonly HashSet<string> _held = [];
    private int _steps;

    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Which step fails, counted from 1; 0 for none.</summary>
    public int FailsAt { get; set; }

    /// <summary>Whether everything fails from that step on, as when the process is killed or the medium pulled out.</summary>
    public bool ForGood { get; set; }

    public int Steps => _steps;

    public void Restart()
    {
        (_steps, FailsAt, ForGood) = (0, 0, false);
        _held.Clear();
    }

    public void CreateFolder(string folder) => Step();

    public IReadOnlyList<string> FileNames(string folder)
    {
        Step();
        return [.. Files.Keys.Where(p => string.Equals(Path.GetDirectoryName(p), folder, StringComparison.Ordinal)).Select(p => Path.GetFileName(p))];
    }

    public byte[] Read(string path, int most)
    {
        Step();
        return Files.TryGetValue(path, out var bytes) ? bytes[..Math.Min(most, bytes.Length)] : throw new FileNotFoundException("No such file.");
    }

    public void WriteNew(string path, ReadOnlyMemory<byte> bytes)
    {
        // Half of it is there before the failure is noticed.
        if (!Files.TryAdd(path, bytes[..(bytes.Length / 2)].ToArray()))
        {
            throw new IOException("The file exists.");
        }

        Step();
        Files[path] = bytes.ToArray();
    }

    public void Rename(string from, string to)
    {
        Step();
        Files[to] = Files[from];
        Files.Remove(from);
    }

    public void Delete(string path)
    {
        Step();
        Files.Remove(path);
    }

    public void Settle(string folder) => Step();

    public IDisposable? Lock(string path)
    {
        Step();
        return _held.Add(path) ? new Held(() => _held.Remove(path)) : null;
    }

    private void Step()
    {
        _steps++;
        if (FailsAt > 0 && (_steps == FailsAt || (ForGood && _steps > FailsAt)))
        {
            throw new IOException("No space left on the disk.");
        }
    }

    private sealed class Held(Action release) : IDisposable
    {
        public void Dispose() => release();
    }
}
