namespace Sim.Archive.Saves;

/// <summary>
/// The few things that saving asks of a disk. The real one is with the program; tests have one that fails at any step.
/// Everything here may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.
/// </summary>
public interface IDisk
{
    void CreateFolder(string folder);

    /// <summary>The names, without the folder, of the files directly in it.</summary>
    IReadOnlyList<string> FileNames(string folder);

    /// <summary>The first <paramref name="most"/> bytes of a file.</summary>
    byte[] Read(string path, int most);

    /// <summary>Writes a file that was not there before, and returns when the bytes are on the disk itself.</summary>
    void WriteNew(string path, ReadOnlyMemory<byte> bytes);

    /// <summary>Gives a file another name in the same folder, at one stroke, in place of whatever had that name.</summary>
    void Rename(string from, string to);

    void Delete(string path);

    /// <summary>Returns when the names in a folder are on the disk itself, where the system can say so.</summary>
    void Settle(string folder);

    /// <summary>Holds a file against other processes until it is disposed of; null where another process holds it.</summary>
    IDisposable? Lock(string path);
}
