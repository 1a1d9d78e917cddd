using Sim.Engine;
using Sim.Engine.Chances;
using Sim.Model.Chronicles;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C10: perceived weakness in Moscow encouraged the risings: "risk of rising = RESENT + ECON shortage + OPENNESS/2 − FEAR − RESOLVE (logistic)".
/// Mechanism: one transition of the crisis machine (Worlds/c10-firmness.yaml). Measure: risings within half a year at each firmness, and in the first month
/// against the curve. Threshold: falls with every ten points of firmness; within 8 of the curve; each sign of weakness adds at least 10 in 100.
/// </summary>
public sealed class WeaknessInMoscowTests(ITestOutputHelper output)
{
    [Fact]
    public void The_risk_falls_with_Moscows_firmness_along_the_curve()
    {
        var before = 101;
        foreach (var resolve in new[] { 40, 50, 60, 70, 80, 90 })
        {
            var runs = Runs.Of(World.Read("c10-firmness").With("resolve", resolve), ("what_moscow_shows", "nothing"));
            var (month, year) = (runs.Share(g => g.IsIn("crisis", "rising", "gdr") && RoseAtOnce(g)), runs.Share(Risen));
            var curve = Odds.Of(66 + 40 + 6 - 42 - resolve);
            output.WriteLine($"C10 RESOLVE {resolve}: risen in the first month {month} % (curve {curve} %), in half a year {year} %");
            Assert.InRange(month, curve - 8, curve + 8);
            Assert.True(month < before);
            before = month;
        }
    }

    [Theory]
    [InlineData("a_death")]
    [InlineData("a_split")]
    [InlineData("self_criticism")]
    [InlineData("unenforced")]
    public void Each_sign_of_weakness_raises_it(string sign)
    {
        var world = World.Read("c10-firmness").With("resolve", 90);
        var (shown, nothing) = (Runs.Of(world, ("what_moscow_shows", sign)).Share(Risen), Runs.Of(world, ("what_moscow_shows", "nothing")).Share(Risen));
        output.WriteLine($"C10 a rising within half a year: {sign} {shown} %, nothing {nothing} %");
        Assert.True(shown >= nothing + 10);
    }

    private static bool Risen(Game game) => game.IsIn("crisis", "rising", "gdr");

    private static bool RoseAtOnce(Game game) => game.Chronicle.Happenings.OfType<Transitioned>().Any(m => m.Turn == 0);
}
