using Sim.Engine;
using Sim.Model.Decisions;

namespace Sim.Explorer.Players;

/// <summary>
/// Draws by lot among what is open: first the act or the answer, each as likely as the next, then how it is done. Otherwise an act
/// that can be aimed at twenty people would be chosen twenty times as often.
/// </summary>
public sealed class RandomPlayer(ulong seed) : IPlayer
{
    public static PlayerKind Kind { get; } = new("random", "by lot among what is open") { NeedsChair = true, Seat = (seed, _) => new RandomPlayer(seed) };

    // The lots of the player and the chances of the game come from one seed and share nothing.
    private const ulong Lots = 0x6C6F7473UL;

    private ulong _state = Mixing.Stir(seed ^ Lots);

    public Decision Decide(Game game)
    {
        var open = game.Choices().Where(c => c.IsOpen).Select(c => c.Decision).ToList();
        var ways = open.GroupBy(WhatItIs, StringComparer.Ordinal).ToList();
        var way = ways[Draw(ways.Count)].ToList();
        return way[Draw(way.Count)];
    }

    private static string WhatItIs(Decision decision) => decision switch
    {
        Do act => act.Act,
        Vote vote => vote.Option,
        _ => "",
    };

    private int Draw(int count)
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15UL);
        return (int)(Mixing.Stir(_state) % (ulong)count);
    }
}
