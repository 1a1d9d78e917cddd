using Sim.Engine;
using Sim.Model.Decisions;

namespace Sim.Explorer.Players;

/// <summary>
/// Takes whatever was taken least often so far, so that a few games try everything that is open once. What has been tried is kept
/// outside, for as many games as belong together.
/// </summary>
public sealed class LeastTriedPlayer(Dictionary<string, int> tried) : IPlayer
{
    public static PlayerKind Kind { get; } = new("least-tried", "whatever was taken least often in the games before it, of each 48")
    {
        NeedsChair = true,
        Together = 48,
        Seat = (_, tried) => new LeastTriedPlayer(tried),
    };

    public Decision Decide(Game game)
    {
        var open = game.Choices().Where(c => c.IsOpen).Select(c => c.Decision).ToList();
        var least = open.OrderBy(Times).ThenBy(decision => decision.Line, StringComparer.Ordinal).First();
        var name = NameOf(least);
        tried[name] = tried.GetValueOrDefault(name) + 1;
        return least;
    }

    private int Times(Decision decision) => tried.GetValueOrDefault(NameOf(decision));

    // What is done counts, not to whom.
    private static string NameOf(Decision decision) => decision switch
    {
        Do act => $"act {act.Act}",
        Vote { Speak: false } vote => vote.Line,
        Vote vote => $"{vote.Item} {vote.Option}",
        _ => "rest",
    };
}
