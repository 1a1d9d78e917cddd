using Sim.Engine;
using Sim.Explorer.Players;

namespace Sim.Scenarios.Tests.Games;

public sealed class LedgerTests
{
    private const int WithAPlayer = 1000;
    private const int Alone = 100;

    [Fact]
    public void The_causes_of_a_turn_sum_to_the_change_of_every_variable()
    {
        var scenario = Shipped.FirstHundredDays;
        Parallel.For(0, WithAPlayer + Alone, number =>
        {
            var chair = number < WithAPlayer ? scenario.Chairs[number % scenario.Chairs.Length] : -1;
            var game = Game.Begin(scenario, (ulong)number, chair);
            var player = new RandomPlayer((ulong)number);
            while (!game.IsOver)
            {
                game.Decide(player.Decide(game));
            }

            var sums = new int[game.Closes.Count - 1, scenario.Variables.Length];
            foreach (var entry in game.Ledger.Entries)
            {
                sums[entry.Turn, entry.Variable] += entry.Amount;
            }

            for (var turn = 0; turn + 1 < game.Closes.Count; turn++)
            {
                foreach (var variable in scenario.Variables)
                {
                    var change = game.Closes[turn + 1][variable.Index] - game.Closes[turn][variable.Index];
                    Assert.True(sums[turn, variable.Index] == change, $"Game {number}, turn {turn + 1}: {variable.Id} changed by {change}, its causes sum to {sums[turn, variable.Index]}.");
                }
            }
        });
    }
}
