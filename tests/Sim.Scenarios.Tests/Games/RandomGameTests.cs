using Sim.Archive;
using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Model.Recordings;

namespace Sim.Scenarios.Tests.Games;

public sealed class RandomGameTests
{
    private const int Games = 500;

    [Theory]
    [InlineData("malenkov")]
    [InlineData("beria")]
    [InlineData("khrushchev")]
    public void Every_random_game_ends_in_range_and_goes_through_its_save_at_every_turn(string chair)
    {
        var scenario = Shipped.FirstHundredDays;
        var person = scenario.PersonNamed(chair)!.Index;
        Parallel.For(0, Games, () => new Table(scenario), (number, _, table) => Play(table, person, (ulong)number), _ => { });
    }

    // At the close of every turn the game goes through its save. What was saved then must be the beginning of what is saved at the end, so
    // that playing the last save again, turn by turn, is playing every one of them.
    private static Table Play(Table table, int chair, ulong seed)
    {
        var player = new RandomPlayer(seed);
        var game = table.Begin(seed, new GameOptions(chair, KeepBooks: false));
        var saves = new List<Recording>();
        var decisions = 0;
        while (!game.IsOver)
        {
            Assert.True(++decisions < 400, $"Seed {seed} does not end.");
            Assert.Null(game.Decide(player.Decide(game)));
            while (game.Hashes.Count > saves.Count)
            {
                saves.Add(ThroughTheSave(game));
                InRange(game, seed);
            }
        }

        var last = saves[^1];
        Assert.All(saves, save => Assert.Equal(last.Decisions.Take(save.Decisions.Length), save.Decisions));
        Assert.All(saves, save => Assert.Equal(last.Hashes.Take(save.Hashes.Length), save.Hashes));
        var again = table.Replay(last, keepBooks: false);
        Assert.Equal(game.Hashes, again.Hashes);
        Assert.Equal(game.Situation.Hash(), again.Situation.Hash());
        return table;
    }

    private static Recording ThroughTheSave(Game game) =>
        Assert.IsType<RecordingFound>(RecordingFile.Read(RecordingFile.Write(game.Record()))).Recording;

    private static void InRange(Game game, ulong seed)
    {
        foreach (var variable in game.Scenario.Variables)
        {
            var value = game.Situation[variable];
            Assert.True(value >= variable.Min && value <= variable.Max, $"Seed {seed}: {variable.Id} is {value}.");
        }
    }
}
