namespace Sim.Commands.Playing;

/// <summary>The command line that goes on with a saved game, so that nobody has to put it together.</summary>
internal static class Resuming
{
    /// <param name="slot">The name of the saved game; null where it is not saved.</param>
    /// <param name="isOnShelf">Whether the scenario is found again without saying where it is.</param>
    /// <returns>Null where there is nothing to go on with.</returns>
    public static string? Command(Surroundings surroundings, Settled settled, string? slot, bool isOnShelf) => slot is null ? null : string.Join(' ',
    [
        surroundings.Program,
        "play",
        .. !isOnShelf && settled.Scenario is { } scenario ? [Quoted(scenario)] : Array.Empty<string>(),
        "--resume",
        Quoted(slot),
        "--plain",
        .. settled.SaveFolder is { } folder ? ["--save-dir", Quoted(folder)] : Array.Empty<string>(),
        .. settled.RecordTo is { } file ? ["--record", Quoted(file)] : Array.Empty<string>(),
    ]);

    /// <summary>As a shell takes it for one word.</summary>
    public static string Quoted(string word) => word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '\\' or '.' or '-' or '_' or ':' or '=' or '+')
        ? word
        : OperatingSystem.IsWindows() ? $"\"{word}\"" : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
