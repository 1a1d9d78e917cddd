using System.Runtime.InteropServices;

namespace Sim.Commands.Disks;

/// <summary>Tells ordinary files from pipes and terminals, which keep a reader waiting for ever.</summary>
internal static class FileKind
{
    private const int Current = 1;

    /// <summary>Whether a file can be read from its beginning to its end; true also where that cannot be found out, which reading will tell.</summary>
    public static bool IsOrdinary(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        // .NET opens a pipe only when somebody writes to it. Asked not to wait, the system opens at once, and in a pipe there is no place to go to.
        var handle = Open(path, OperatingSystem.IsMacOS() ? 0x4 : 0x800);
        if (handle < 0)
        {
            return true;
        }

        try
        {
            return Seek(handle, 0, Current) >= 0;
        }
        finally
        {
            _ = Close(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "lseek", SetLastError = true)]
    private static extern long Seek(int handle, long by, int from);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int handle);
}
