namespace Sim.Explorer.Players;

/// <summary>Who plays.</summary>
public enum PlayerKind
{
    /// <summary>The rivals' own mind, also in the chair.</summary>
    Rival,

    /// <summary>Whatever is open, by lot.</summary>
    Random,
}

internal static class PlayerKinds
{
    public static IPlayer Seat(PlayerKind kind, ulong seed) => kind switch
    {
        PlayerKind.Random => new RandomPlayer(seed),
        _ => new RivalPlayer(),
    };
}
