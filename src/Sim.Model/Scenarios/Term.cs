namespace Sim.Model.Scenarios;

/// <summary>A word of the time, explained.</summary>
public sealed record Term(string Word, string Text);
