namespace Sim.Model.Scenarios;

/// <summary>A state of the bloc, with numbers of its own and a crisis machine of its own.</summary>
public sealed record Country(int Index, string Id, string Name, string Text);
