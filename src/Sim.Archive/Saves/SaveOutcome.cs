namespace Sim.Archive.Saves;

/// <summary>What came of saving. Where it failed, what was saved before is untouched and play goes on.</summary>
public abstract record SaveOutcome;

public sealed record Saved(string File, int Generation) : SaveOutcome;

public sealed record NotSaved(string Reason) : SaveOutcome;
