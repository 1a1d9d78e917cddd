namespace Sim.Language.Starting;

/// <summary>A file for an author to begin with.</summary>
/// <param name="File">Its path in the folder of the scenario.</param>
public sealed record NewFile(string File, string Text);
