using System.Runtime.InteropServices;

namespace Sim.Commands.Outputs;

/// <summary>
/// Ctrl+C, and the word of a batch scheduler whose time is up: the first ends the work in good order, so that what is done is kept. The second
/// ends the program.
/// </summary>
internal static class Interrupts
{
    public static IDisposable Of(Action stop)
    {
        var asked = false;
        void Take(PosixSignalContext signal)
        {
            signal.Cancel = !asked;
            asked = true;
            stop();
        }

        return new Both(PosixSignalRegistration.Create(PosixSignal.SIGINT, Take), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take));
    }

    private sealed class Both(IDisposable one, IDisposable other) : IDisposable
    {
        public void Dispose()
        {
            one.Dispose();
            other.Dispose();
        }
    }
}
