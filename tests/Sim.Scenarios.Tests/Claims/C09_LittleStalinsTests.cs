using Sim.Engine;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C9: de-Stalinization caused an unintended revolution: "the C3 shock spreads to each satellite multiplied by how far its leader is a little Stalin";
/// "a credible national communist appointed in time restores REGIME; a late or false one destroys it". Mechanism: Worlds/c09-little-stalins.yaml.
/// Measure: risings by country, and the party's cohesion. Threshold: by the order of the multiplier; the man called in time saves in 80 of 100 games.
/// </summary>
public sealed class LittleStalinsTests(ITestOutputHelper output)
{
    [Fact]
    public void The_greater_the_little_Stalin_the_more_often_it_comes_to_a_rising()
    {
        var runs = Runs.Of(World.Read("c09-little-stalins"), ("who_is_called", "nobody"));
        var (hungary, poland, nowhere) = (runs.Share(g => Risen(g, "hungary")), runs.Share(g => Risen(g, "poland")), runs.Share(g => Risen(g, "nowhere")));
        output.WriteLine($"C9 a rising: Hungary {hungary} %, Poland {poland} %, Bulgaria {runs.Share(g => Risen(g, "bulgaria"))} %, none {nowhere} %");
        Assert.True(hungary >= 60 && hungary > poland + 20 && poland >= nowhere + 5 && nowhere <= 5);
        Assert.True(Runs.Of(World.Read("c09-little-stalins").With("hungary.little_stalin", 0), ("who_is_called", "nobody")).Share(g => Risen(g, "hungary")) <= 15);
        Assert.True(Runs.Of(World.Read("c09-little-stalins").With("shock", 0), ("who_is_called", "nobody")).Share(g => Risen(g, "hungary")) <= 15);
    }

    [Fact]
    public void The_man_called_in_time_restores_and_the_man_called_late_destroys()
    {
        var world = World.Read("c09-little-stalins");
        var (early, late, nobody) = (Runs.Of(world, ("who_is_called", "early")), Runs.Of(world, ("who_is_called", "late")), Runs.Of(world, ("who_is_called", "nobody")));
        output.WriteLine($"C9 Hungary settled: in time {early.Share(g => g.IsIn("crisis", "settled", "hungary"))} %, late {late.Share(g => g.IsIn("crisis", "settled", "hungary"))} %; lost: {early.Share(Lost)} %, late {late.Share(Lost)} %, nobody {nobody.Share(Lost)} %; cohesion in tenths {early.Tenths(g => g.At("hungary.regime"))}, {late.Tenths(g => g.At("hungary.regime"))}, {nobody.Tenths(g => g.At("hungary.regime"))}");
        Assert.True(early.Share(g => g.IsIn("crisis", "settled", "hungary") && g.At("hungary.regime") > g.At("hungary.regime", 1)) >= 80);
        Assert.True(early.Share(Lost) <= 15 && late.Share(Lost) >= 50 && late.Share(Lost) > nobody.Share(Lost));
    }

    private static bool Lost(Game game) => game.IsIn("crisis", "lost", "hungary");

    private static bool Risen(Game game, string country) => game.IsIn("crisis", "rising", country) || game.IsIn("crisis", "lost", country);
}
