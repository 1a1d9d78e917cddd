using System.Collections.Immutable;

namespace Sim.Explorer.Players;

/// <summary>Everybody who may be asked to play many games. A new player is a file beside this one and its place in the list.</summary>
public static class PlayerKinds
{
    public static ImmutableArray<PlayerKind> All { get; } = [RivalPlayer.Kind, HistoryPlayer.Kind, RandomPlayer.Kind, LeastTriedPlayer.Kind];

    /// <summary>The kind that a word means; null if it means none.</summary>
    public static PlayerKind? Named(string word) => All.FirstOrDefault(kind => string.Equals(kind.Word, word, StringComparison.Ordinal));
}
