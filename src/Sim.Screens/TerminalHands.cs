namespace Sim.Screens;

/// <summary>The program's streams, for the few bytes that the screens must write beside the library: to give the terminal back.</summary>
/// <param name="Output">The terminal itself.</param>
/// <param name="Error">Where a crash is told.</param>
/// <param name="Redirected">Whether input or output leads elsewhere than to a terminal.</param>
public sealed record TerminalHands(TextWriter Output, TextWriter Error, bool Redirected);
