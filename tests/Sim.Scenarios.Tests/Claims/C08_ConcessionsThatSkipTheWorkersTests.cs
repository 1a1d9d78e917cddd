using Sim.Engine;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C8: the German initiative and June 1953: "concessions that skip the workers raise strike risk"; "two separate meters, local incapacity and Moscow's
/// miscalculation". Mechanism: a concession lowers the anger of those it reaches and RESOLVE for everybody (Worlds/c08-concessions.yaml). Measure: a
/// general strike in June. Threshold: in 65 of 100 games if the workers are skipped, at most in 25 if they are not, and less than skipped if nothing is given.
/// </summary>
public sealed class ConcessionsThatSkipTheWorkersTests(ITestOutputHelper output)
{
    [Fact]
    public void Concessions_that_skip_the_workers_raise_the_risk_of_a_strike()
    {
        var world = World.Read("c08-concessions");
        var (skipped, all, nobody) = (Strikes("skip_workers"), Strikes("all"), Strikes("nobody"));
        output.WriteLine($"C8 a general strike: workers skipped {skipped} %, everybody eased {all} %, nobody {nobody} %");
        Assert.True(skipped >= 65 && all <= 25 && nobody + 20 <= skipped);

        int Strikes(string option) => Runs.Of(world, ("order", option)).Share(g => g.Came("strike"));
    }

    [Fact]
    public void The_two_meters_answer_to_two_causes()
    {
        var world = World.Read("c08-concessions");
        var (weak, firm) = (Runs.Of(world, ("order", "skip_workers")), Runs.Of(world.With("gdr.regime", 60), ("order", "skip_workers")));
        output.WriteLine($"C8 after a strike, weak party: incapacity above its start in {weak.ShareOfThose(Struck, Incapable)} %, firm party {firm.ShareOfThose(Struck, Incapable)} %; miscalculation in both {weak.Share(Miscalculated)} %, {firm.Share(Miscalculated)} %");
        Assert.Equal(100, weak.ShareOfThose(Struck, Incapable));
        Assert.Equal(0, firm.ShareOfThose(Struck, Incapable));
        Assert.Equal((100, 100), (weak.Share(Miscalculated), firm.Share(Miscalculated)));
        Assert.Equal(0, Runs.Of(world, ("order", "nobody")).Share(Miscalculated));
    }

    [Fact]
    public void In_the_first_hundred_days_the_meters_differ_too()
    {
        var runs = Runs.FirstHundredDays;
        var differ = runs.Share(g => Math.Abs(g.Change("incapacity") - g.Change("miscalculation")) >= 3);
        output.WriteLine($"C8 in the first hundred days the two meters have moved apart in {differ} %");
        Assert.True(differ >= 60);
    }

    private static bool Struck(Game game) => game.Came("strike");

    private static bool Incapable(Game game) => game.Change("incapacity") > 0;

    private static bool Miscalculated(Game game) => game.Change("miscalculation") >= 10;
}
