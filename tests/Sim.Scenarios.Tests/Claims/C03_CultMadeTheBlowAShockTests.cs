using Sim.Engine;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C3: the cult made the blow a shock; "denouncing in 1953 must risk the regime; never denouncing must leave the old guard strong and releases slow".
/// Mechanism: a blow's shock grows with its size and with lack of preparation (Worlds/c03-shock.yaml). Measure: the regime shaken or lost, the
/// old guard's standing, releases. Threshold: shaken in 60 of 100 games against at most 15 after quiet steps; lost in 15 against at most 2.
/// </summary>
public sealed class CultMadeTheBlowAShockTests(ITestOutputHelper output)
{
    [Fact]
    public void Denouncing_in_1953_risks_the_regime_and_quiet_steps_first_do_not()
    {
        var world = World.Read("c03-shock");
        var (now, steps, never) = (Runs.Of(world, ("the_name", "denounce_now")), Runs.Of(world, ("the_name", "step_by_step")), Runs.Of(world, ("the_name", "never")));
        output.WriteLine($"C3 shaken: at once {now.Share(Shaken)} %, in steps {steps.Share(Shaken)} %, never {never.Share(Shaken)} %; lost: {now.Share(Lost)} %, {steps.Share(Lost)} %, {never.Share(Lost)} %");
        Assert.True(now.Share(Shaken) >= 60 && steps.Share(Shaken) <= 15 && never.Share(Shaken) == 0);
        Assert.True(now.Share(Lost) >= 15 && steps.Share(Lost) <= 2);
    }

    [Fact]
    public void Never_denouncing_leaves_the_old_guard_strong_and_releases_slow()
    {
        var world = World.Read("c03-shock");
        var (steps, never) = (Runs.Of(world, ("the_name", "step_by_step")), Runs.Of(world, ("the_name", "never")));
        output.WriteLine($"C3 old guard in tenths: never {never.Tenths(g => g.At("old_guard"))}, in steps {steps.Tenths(g => g.At("old_guard"))}; released: {never.Tenths(g => g.At("released"))}, {steps.Tenths(g => g.At("released"))}");
        Assert.True(never.Share(g => g.At("old_guard") >= 55 && g.At("released") <= 25) >= 95);
        Assert.True(steps.Share(g => g.At("old_guard") <= 35 && g.At("released") >= 75) >= 95);
    }

    [Fact]
    public void The_same_blow_at_a_lesser_cult_shakes_less()
    {
        var lesser = Runs.Of(World.Read("c03-shock").With("cult", 12), ("the_name", "denounce_now")).Share(Shaken);
        output.WriteLine($"C3 shaken where there was little cult: {lesser} %");
        Assert.True(lesser <= 25);
    }

    // Unity falls by ten when the regime is shaken, and by nothing else.
    private static bool Shaken(Game game) => game.Lowest("unity") < game.At("unity", 0);

    private static bool Lost(Game game) => game.IsIn("regime", "lost");
}
