using System.Runtime.InteropServices;
using Sim.Archive.Saves;

namespace Sim.Commands.Disks;

/// <summary>The disk of this machine.</summary>
public sealed class RealDisk : IDisk
{
    public void CreateFolder(string folder) => Directory.CreateDirectory(folder);

    public IReadOnlyList<string> FileNames(string folder) => [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f))];

    public byte[] Read(string path, int most)
    {
        if (File.Exists(path) && !FileKind.IsOrdinary(path))
        {
            throw new IOException("It is no ordinary file but a pipe or a device.");
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[(int)Math.Min(most, file.Length)];
        file.ReadExactly(bytes);
        return bytes;
    }

    public void WriteNew(string path, ReadOnlyMemory<byte> bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            // Games are nobody else's business.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(bytes.Span);
        file.Flush(flushToDisk: true);
    }

    public void Rename(string from, string to) => File.Move(from, to, overwrite: true);

    public void Delete(string path) => File.Delete(path);

    // .NET opens no folders, so the system is asked itself. Windows keeps names safe without being asked.
    public void Settle(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(folder, 0);
        if (handle < 0)
        {
            throw new IOException($"The folder '{folder}' cannot be opened.");
        }

        try
        {
            // Some file systems have nothing to say for folders; that is no failure.
            _ = Sync(handle);
        }
        finally
        {
            _ = Close(handle);
        }
    }

    public IDisposable? Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int handle);
}
