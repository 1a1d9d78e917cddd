using System.Globalization;
using Sim.Engine;
using Sim.Scenarios.Tests.House;

namespace Sim.Scenarios.Tests.Games;

/// <summary>
/// Ten games, hash by hash. If a change of the rules or of the scenario is meant, run the test once with SIM_GOLDEN=write and say in the
/// commit why the games have changed.
/// </summary>
public sealed class GoldenHashTests
{
    [Fact]
    public void Ten_seeds_play_as_they_always_did()
    {
        var path = Repository.At("tests", "Sim.Scenarios.Tests", "Golden", "first-hundred-days.txt");
        var played = string.Concat(Enumerable.Range(1, 10).Select(Line));
        if (Environment.GetEnvironmentVariable("SIM_GOLDEN") == "write")
        {
            File.WriteAllText(path, played);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), played);
    }

    private static string Line(int seed)
    {
        var game = Game.Begin(Shipped.FirstHundredDays, (ulong)seed, chair: -1);
        return string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {string.Join(' ', game.Hashes.Select(h => h.ToString("x16", CultureInfo.InvariantCulture)))}\n");
    }
}
