using Sim.Engine;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C11: the formula for the bloc is a ladder of six rungs: "skipping rungs costs BELIEF and world standing; staying too low while a red line is crossed
/// loses the state". Mechanism: two acts and one machine (Worlds/c11-ladder.yaml). Measure: how it ends, and what it cost. Threshold: climbing settles in
/// 75 of 100 games below force; standing still loses the state in 75; force at once always costs more than force from the fifth rung.
/// </summary>
public sealed class LadderTests(ITestOutputHelper output)
{
    [Fact]
    public void Climbing_settles_it_and_standing_still_loses_it()
    {
        var world = World.Read("c11-ladder");
        var (climbed, stood) = (Runs.Of(world, "malenkov", _ => ["act climb satellite"]), Runs.Of(world, "malenkov", _ => []));
        output.WriteLine($"C11 settled: climbing {climbed.Share(Settled)} %, standing still {stood.Share(Settled)} %; lost: {climbed.Share(Lost)} %, {stood.Share(Lost)} %");
        Assert.True(climbed.Share(Settled) >= 75 && climbed.Share(Lost) <= 10 && stood.Share(Lost) >= 75);
    }

    [Fact]
    public void The_first_rung_stretches_where_there_is_little_anger()
    {
        var stood = Runs.Of(World.Read("c11-ladder").With("satellite.resent", 40), "malenkov", _ => []);
        output.WriteLine($"C11 standing still with little anger: lost {stood.Share(Lost)} %");
        Assert.Equal(0, stood.Share(Lost));
    }

    [Fact]
    public void Skipping_rungs_costs_belief_and_standing()
    {
        var world = World.Read("c11-ladder").With("satellite.resent", 90);
        var leapt = Runs.Of(world, "malenkov", _ => ["act leap satellite"]);
        var climbed = Runs.Of(world, "malenkov", g => g.At("satellite.rung") < 5 ? ["act climb satellite", "act leap satellite"] : ["act leap satellite"]);
        output.WriteLine($"C11 in tenths, force at once: BELIEF {leapt.Tenths(g => g.Change("belief"))}, standing {leapt.Tenths(g => g.Change("standing"))}; after the rungs: {climbed.Tenths(g => g.Change("belief"))}, {climbed.Tenths(g => g.Change("standing"))}");
        Assert.True(leapt.Share(g => g.IsIn("crisis", "crushed", "satellite")) == 100 && climbed.Share(g => g.IsIn("crisis", "crushed", "satellite")) >= 90);
        Assert.True(leapt.Tenths(g => g.Change("belief")) * 2 <= climbed.Tenths(g => g.Change("belief")) * 3);
        Assert.True(leapt.Tenths(g => g.Change("standing")) * 2 <= climbed.Tenths(g => g.Change("standing")) * 3);
    }

    private static bool Settled(Game game) => game.IsIn("crisis", "settled", "satellite");

    private static bool Lost(Game game) => game.IsIn("crisis", "lost", "satellite");
}
