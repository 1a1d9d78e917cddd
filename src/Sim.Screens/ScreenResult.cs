namespace Sim.Screens;

/// <summary>How the screens ended.</summary>
/// <param name="ExitCode">0 left in good order, 2 no terminal to draw on, 3 a failure of ours, 128 and the signal's number where one ended it.</param>
/// <param name="Message">What to tell on the standard error stream; empty for nothing.</param>
/// <param name="Failure">The exception behind an exit code of 3, for a report in a file.</param>
public sealed record ScreenResult(int ExitCode, string Message = "", Exception? Failure = null);
