using System.Runtime.InteropServices;
using Terminal.Gui.App;

namespace Sim.Screens.Guarding;

/// <summary>
/// Gives the terminal back on every way out. The runtime does nothing on a signal and the library nothing on a crash of another
/// thread: both would leave the shell without echo, in the other screen, with the mouse on. Made before the terminal is touched.
/// </summary>
internal sealed class TerminalGuard : IDisposable
{
    /// <summary>Paste and mouse reports off, colours off, the first screen, the cursor shown, plain keys.</summary>
    private const string Reset = "\e[?2004l\e[?1003l\e[?1015l\e[?1006l\e[?1000l\e[0m\e[?1049l\e[?25h\e[?1l\e>";

    // A stuck screen may hold an orderly end up; this long and no longer.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    private readonly IApplication _app;
    private readonly TerminalHands _hands;
    private readonly Action _save;
    private readonly List<PosixSignalRegistration> _signals = [];
    private Timer? _force;
    private int _code;
    private volatile bool _hungUp;

    public TerminalGuard(IApplication app, TerminalHands hands, Action save)
    {
        _app = app;
        _hands = hands;
        _save = save;
        AppDomain.CurrentDomain.UnhandledException += OnCrash;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        On(PosixSignal.SIGTERM, 15, Stop);
        On(PosixSignal.SIGINT, 2, Stop);
        On(PosixSignal.SIGQUIT, 3, Stop);
        On(PosixSignal.SIGHUP, 1, Leave);
    }

    /// <summary>128 and the number of the signal that ended the screens; 0 for none.</summary>
    public int Code => _code;

    public void Dispose()
    {
        AppDomain.CurrentDomain.UnhandledException -= OnCrash;
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _force?.Dispose();
    }

    private void Restore()
    {
        try
        {
            _hands.Output.Write(Reset);
            _hands.Output.Flush();
        }
        catch (IOException)
        {
            // The terminal is gone; there is nothing left to restore.
        }
    }

    private void On(PosixSignal signal, int number, Action<int> act) => _signals.Add(PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        act(128 + number);
    }));

    /// <summary>The window is closed: save and go at once. Neither terminal nor loop is there to be asked.</summary>
    private void Leave(int code)
    {
        _hungUp = true;
        _save();
        Environment.Exit(code);
    }

    /// <summary>Asks the loop to end; a second signal, or a loop that does not answer, ends it by force.</summary>
    private void Stop(int code)
    {
        if (Interlocked.Exchange(ref _code, code) != 0)
        {
            Die(code);
        }

        // The timer first: asking the loop can itself wait for it.
        _force = new Timer(_ => Die(code), null, Patience, System.Threading.Timeout.InfiniteTimeSpan);
        _save();
        ThreadPool.QueueUserWorkItem(_ => _app.Invoke(() =>
        {
            foreach (var session in _app.SessionStack ?? [])
            {
                if (session.Runnable is { } runnable)
                {
                    _app.RequestStop(runnable);
                }
            }
        }));
    }

    private void Die(int code)
    {
        Restore();
        Environment.Exit(code);
    }

    /// <summary>Somebody ended the process from within; the terminal is given back all the same.</summary>
    private void OnExit(object? sender, EventArgs e)
    {
        if (!_hungUp)
        {
            _save();
            Restore();
        }
    }

    private void OnCrash(object sender, UnhandledExceptionEventArgs e)
    {
        Restore();
        _save();
        _hands.Error.WriteLine("Sim failed; the game is saved as of your last decision. What went wrong:");
        _hands.Error.WriteLine(e.ExceptionObject);
        Environment.Exit(3);
    }
}
