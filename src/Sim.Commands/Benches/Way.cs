using Sim.Engine;
using Sim.Model.Chronicles;

namespace Sim.Commands.Benches;

/// <summary>A way of playing a game from its seed to its end, everyone for himself, that is to be measured.</summary>
internal sealed record Way(string Id, string Title, Action<ulong> Play)
{
    /// <summary>Every way of playing at one table; the first is the one the others are compared with.</summary>
    public static IReadOnlyList<Way> Of(Table table) =>
    [
        new("playouts", "play-outs, no books", table.Playout(new GameOptions(HostMachines: false)).Play),
        new("hosted", "play-outs, machines by Stateless", table.Playout(new GameOptions()).Play),
        new("books", "games with ledger and chronicle", seed => table.Begin(seed, new GameOptions(HostMachines: false))),
        new("game", "games as they are played by people", seed => table.Begin(seed, new GameOptions())),
    ];

    /// <summary>The decisions of a game: every act and motion that somebody spent a slot on, and every hand in every vote.</summary>
    public static int DecisionsOf(Game game) => game.Chronicle.Happenings.Sum(h => h switch
    {
        ActDone or MotionTabled => 1,
        QuestionDecided question => question.Stands.Length,
        QuestionPutOff question => question.Stands.Length,
        MotionDecided motion => motion.Stands.Length,
        ShowdownHeld showdown => showdown.Stands.Length,
        _ => 0,
    });
}
