using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Sim.Screens.Tests.Guarding;

/// <summary>
/// A real terminal of 80 by 24 with the program in it: the other end of a pseudo-terminal, which sees every byte that a window
/// would. Linux only.
/// </summary>
internal sealed partial class Pty : IDisposable
{
    private const int ReadWrite = 2, NoControl = 0x100, NotInherited = 0x80000;
    private const short PollIn = 1;
    private readonly int _master;
    private readonly Process _process;
    private readonly StringBuilder _seen = new();
    private readonly string _before;
    private readonly string _slave;
    private readonly Thread _watcher;
    private volatile bool _closed;

    public Pty(string saves, params string[] arguments)
    {
        _master = Open("/dev/ptmx", ReadWrite | NoControl | NotInherited);
        Assert.True(_master >= 0 && Grant(_master) == 0 && Unlock(_master) == 0, "There is no pseudo-terminal to be had.");
        var name = new byte[64];
        Assert.Equal(0, NameOf(_master, name, name.Length));
        _slave = Encoding.ASCII.GetString(name).TrimEnd('\0');
        Shell($"stty rows 24 cols 80 < {_slave}");
        _before = Shell($"stty -g < {_slave}");
        // Its own session with this terminal in charge, as a terminal window would start it.
        var start = new ProcessStartInfo("/bin/sh") { UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"exec setsid -c {Path.Combine(AppContext.BaseDirectory, "sim")} {string.Join(' ', arguments)} --save-dir {saves} < {_slave} > {_slave} 2> {_slave}");
        start.Environment.Remove("DisableRealDriverIO");
        start.Environment["TERM"] = "xterm-256color";
        _process = Process.Start(start)!;
        _watcher = new Thread(Watch) { IsBackground = true };
        _watcher.Start();
    }

    /// <summary>Everything that was sent to the terminal.</summary>
    public string Seen
    {
        get
        {
            lock (_seen)
            {
                return _seen.ToString();
            }
        }
    }

    /// <summary>Whether the line is as it was: echo, whole lines, signals.</summary>
    public bool IsAsBefore => string.Equals(_before, Shell($"stty -g < {_slave}"), StringComparison.Ordinal);

    public void Type(string keys)
    {
        var bytes = Encoding.UTF8.GetBytes(keys);
        Assert.Equal(bytes.Length, Write(_master, bytes, bytes.Length));
    }

    public void Signal(int number) => Assert.Equal(0, Kill(_process.Id, number));

    /// <summary>Closes the window.</summary>
    public void Close()
    {
        // While somebody reads, the terminal would not hang up.
        _closed = true;
        _watcher.Join();
        CloseFile(_master);
    }

    /// <summary>Waits for a text of the screen; the bytes between its letters do not count.</summary>
    public void Await(string text)
    {
        var watch = Stopwatch.StartNew();
        while (!Plain(Seen).Contains(text, StringComparison.Ordinal))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"'{text}' never came:\n{Plain(Seen)}");
            Assert.False(_process.HasExited, $"The program ended before '{text}':\n{Plain(Seen)}");
            Thread.Yield();
        }
    }

    /// <summary>The exit code, once the program has ended.</summary>
    public int Ended()
    {
        Assert.True(_process.WaitForExit(TimeSpan.FromSeconds(20)), "The program does not end.");
        return _process.ExitCode;
    }

    /// <summary>Whether a mode of the terminal that was switched on is off again.</summary>
    public bool IsOff(string mode, bool onMeansHigh = true)
    {
        var high = Seen.LastIndexOf($"\e[?{mode}h", StringComparison.Ordinal);
        var low = Seen.LastIndexOf($"\e[?{mode}l", StringComparison.Ordinal);
        return onMeansHigh ? low >= high : high >= low;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        if (!_closed)
        {
            Close();
        }
    }

    private static string Plain(string bytes) => Sequences().Replace(bytes, "");

    private static string Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardOutput = true })!;
        var said = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return said;
    }

    private void Watch()
    {
        var buffer = new byte[65536];
        var decoder = Encoding.UTF8.GetDecoder();
        var letters = new char[65536];
        while (!_closed)
        {
            var ready = new PollRequest { File = _master, Events = PollIn };
            if (Poll(ref ready, 1, 50) <= 0 || (ready.Happened & PollIn) == 0)
            {
                continue;
            }

            var read = (int)Read(_master, buffer, buffer.Length);
            if (read > 0)
            {
                var count = decoder.GetChars(buffer, 0, read, letters, 0);
                lock (_seen)
                {
                    _seen.Append(letters, 0, count);
                }
            }
        }
    }

    private struct PollRequest
    {
        public int File;
        public short Events;
        public short Happened;
    }

    [System.Text.RegularExpressions.GeneratedRegex("\e\\[[0-9;?]*[A-Za-z]|\e[>=]|\e\\][^\a\e]*(\a|\e\\\\)")]
    private static partial System.Text.RegularExpressions.Regex Sequences();

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "grantpt")]
    private static partial int Grant(int file);

    [LibraryImport("libc", EntryPoint = "unlockpt")]
    private static partial int Unlock(int file);

    [LibraryImport("libc", EntryPoint = "ptsname_r")]
    private static partial int NameOf(int file, [Out] byte[] name, nint length);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollRequest requests, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, [Out] byte[] bytes, nint length);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, byte[] bytes, nint length);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseFile(int file);
}
