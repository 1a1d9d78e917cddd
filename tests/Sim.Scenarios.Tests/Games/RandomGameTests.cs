using Sim.Archive;
using Sim.Engine;
using Sim.Explorer.Players;

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

    // At the close of every turn the game is written, read and played again, and goes on from there: it must not notice.
    private static Table Play(Table table, int chair, ulong seed)
    {
        var player = new RandomPlayer(seed);
        var game = table.Begin(seed, new GameOptions(chair, KeepBooks: false));
        var turn = 0;
        var decisions = 0;
        while (!game.IsOver)
        {
            Assert.True(++decisions < 400, $"Seed {seed} does not end.");
            Assert.Null(game.Decide(player.Decide(game)));
            if (game.Hashes.Count > turn)
            {
                turn = game.Hashes.Count;
                game = ThroughTheSave(table, game, seed);
                InRange(game, seed);
            }
        }

        return table;
    }

    private static Game ThroughTheSave(Table table, Game game, ulong seed)
    {
        var read = Assert.IsType<RecordingFound>(RecordingFile.Read(RecordingFile.Write(game.Record())));
        var again = table.Replay(read.Recording, keepBooks: false);
        Assert.Equal(game.Hashes, again.Hashes);
        Assert.True(game.Situation.Hash() == again.Situation.Hash(), $"Seed {seed}, turn {game.Hashes.Count}: the game differs after its save.");
        return again;
    }

    private static void InRange(Game game, ulong seed)
    {
        foreach (var variable in game.Scenario.Variables)
        {
            var value = game.Situation[variable];
            Assert.True(value >= variable.Min && value <= variable.Max, $"Seed {seed}: {variable.Id} is {value}.");
        }
    }
}
