using System.Security.Cryptography;

namespace Sim.Archive.Saves;

/// <summary>
/// Writes a file so that at every moment, also when the process is killed or the disk is full, its name stands for the old
/// contents or the new ones, complete: a new file beside it, flushed, renamed over it, and the folder flushed.
/// </summary>
public static class SafeWrite
{
    public const string TemporaryEnding = ".tmp";

    public static void Replace(IDisk disk, string path, ReadOnlyMemory<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var temporary = $"{path}.{RandomNumberGenerator.GetHexString(12, lowercase: true)}{TemporaryEnding}";
        try
        {
            disk.WriteNew(temporary, bytes);
            disk.Rename(temporary, path);
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            Discard(disk, temporary);
            throw;
        }

        disk.Settle(folder);
    }

    /// <summary>Whether it is the disk that failed, and not we.</summary>
    public static bool IsOfTheDisk(Exception failure) => failure is IOException or UnauthorizedAccessException;

    // A leftover is cleared at the next start; that it stays must not hide why the write failed.
    private static void Discard(IDisk disk, string temporary)
    {
        try
        {
            disk.Delete(temporary);
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
        }
    }
}
