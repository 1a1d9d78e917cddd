using Sim.Engine;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C2: society expected reform after the war; "a policy of promises without delivery must produce strikes about three to five years later".
/// Mechanism: discontent = EXPECT − LIVING − FEAR/2 (Worlds/c02-promises.yaml). Measure: the quarter of the first strike after March 1953.
/// Threshold: promises alone bring it in the third to the fifth year in 65 of 100 games; delivery prevents it for five years in 85.
/// </summary>
public sealed class PromisesWithoutDeliveryTests(ITestOutputHelper output)
{
    [Fact]
    public void Promises_alone_bring_strikes_three_to_five_years_later_and_delivery_prevents_them()
    {
        var world = World.Read("c02-promises");
        var (words, goods, silence) = (Runs.Of(world, ("programme", "promise")), Runs.Of(world, ("programme", "deliver")), Runs.Of(world, ("programme", "silence")));
        output.WriteLine($"C2 first strike in years 3–5: promised {words.Share(InTime)} %, delivered {goods.Share(InTime)} %, silent {silence.Share(InTime)} %; before: {words.Share(Early)} %, {goods.Share(Early)} %, {silence.Share(Early)} %");
        Assert.True(words.Share(InTime) >= 65 && words.Share(Early) <= 20);
        Assert.True(goods.Share(g => g.TurnOf("strike_breaks_out") <= 20) <= 15);
        Assert.True(silence.Share(InTime) * 2 <= words.Share(InTime));
    }

    [Fact]
    public void While_fear_stays_promises_alone_bring_none()
    {
        var fear = Runs.Of(World.Read("c02-promises").Without("fear_goes"), ("programme", "promise")).Share(g => g.Came("strike_breaks_out"));
        output.WriteLine($"C2 a strike within six years where fear stays: {fear} %");
        Assert.True(fear <= 25);
    }

    // The third year begins with the ninth quarter.
    private static bool InTime(Game game) => game.TurnOf("strike_breaks_out") is >= 9 and <= 20;

    private static bool Early(Game game) => game.TurnOf("strike_breaks_out") < 9;
}
