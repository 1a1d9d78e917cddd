using Sim.Engine;
using Sim.Engine.Chances;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C7: cracks in the Iron Curtain: "OPENNESS never returns to its 1953 level", and "closing again costs BELIEF more than opening gained".
/// Mechanism: what has been seen only grows, and OPENNESS does not fall below it (Worlds/c07-ratchet.yaml). Measure: OPENNESS after ten years in
/// which one window is opened and everything is then shut again. Threshold: above 12 in every game; without the memory back at 12 in every game.
/// </summary>
public sealed class CracksInTheCurtainTests(ITestOutputHelper output)
{
    [Fact]
    public void Once_opened_openness_never_returns_to_its_level_of_1953()
    {
        var world = World.Read("c07-ratchet");
        var (ratchet, forgotten) = (Runs.Of(world, "khrushchev", OpenThenShut), Runs.Of(world.Without("memory"), "khrushchev", OpenThenShut));
        output.WriteLine($"C7 OPENNESS above its level of 1953: {ratchet.Share(Higher)} %, without memory {forgotten.Share(Higher)} %");
        Assert.Equal(100, ratchet.Share(Higher));
        Assert.Equal(0, forgotten.Share(Higher));
    }

    [Fact]
    public void Whatever_is_opened_and_shut_by_lot_it_stays_above()
    {
        var runs = Runs.Of(World.Read("c07-ratchet"), "khrushchev", g => Lot(g) ? ["act open_window"] : ["act shut_window"]);
        Assert.Equal(100, runs.ShareOfThose(g => g.Situation.TimesDone(g.Scenario.ActNamed("open_window")!.Index) > 0, Higher));
    }

    [Fact]
    public void Closing_again_costs_more_belief_than_opening_gained()
    {
        var world = World.Read("c07-ratchet");
        var opened = Runs.Of(world, "khrushchev", g => g.Situation.Turn == 0 ? ["act open_window"] : []).Games[0].Change("belief");
        var shut = Runs.Of(world, "khrushchev", g => g.Situation.Turn == 0 ? ["act open_window"] : g.Situation.Turn == 1 ? ["act shut_window"] : []).Games[0].Change("belief");
        output.WriteLine($"C7 BELIEF: opened {opened}, opened and shut {shut}");
        Assert.True(opened > 0 && shut < 0);
    }

    private static string[] OpenThenShut(Game game) => game.Situation.Turn < 4 ? ["act open_window"] : ["act shut_window"];

    private static bool Higher(Game game) => game.At("openness") > game.At("openness", 0);

    private static bool Lot(Game game) => Chance.Draw(game.Situation.Seed, game.Situation.Turn, Address.Of("test", "window"), 100) < 50;
}
