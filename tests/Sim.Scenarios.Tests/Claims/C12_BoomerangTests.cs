using Sim.Engine;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Scenarios.Tests.Showdowns;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C12: the boomerang: "less FEAR lets colleagues remove the leader without blood"; "each purge without execution lowers the cost of the next vote
/// against the leader"; "October 1964 must be possible, and survivable for the loser". Mechanism: the engine's own number `stakes` and its precedents
/// (Worlds/c12-boomerang.yaml). Measure: the leader has fallen, at liberty, by the stakes with which the year begins. Threshold: rises as they fall.
/// </summary>
public sealed class BoomerangTests(ITestOutputHelper output)
{
    [Fact]
    public void The_lower_the_stakes_the_more_often_the_leader_is_removed_and_lives()
    {
        var shares = new List<int>();
        foreach (var stakes in new[] { 100, 60, 40, 20 })
        {
            var runs = Runs.Of(World.Read("c12-boomerang").With("stakes", stakes));
            shares.Add(runs.Share(Removed));
            output.WriteLine($"C12 stakes {stakes}: removed {runs.Share(Removed)} %, arrested {runs.Share(g => g.StandingOf("khrushchev") == Standing.Arrested)} %, struck at {runs.Share(g => Blows(g).Any())} %");
        }

        Assert.Equal(shares.Order(), shares);
        Assert.True(shares[0] <= 25 && shares[^1] >= 80);
    }

    [Fact]
    public void A_removal_without_blood_lowers_the_stakes()
    {
        var runs = Runs.Of(World.Read("c12-boomerang").With("stakes", 40));
        var bloodless = runs.Games.Where(g => Blows(g).Any() && Blows(g).All(b => b.Fallen.All(f => f.Terms is Terms.Demotion or Terms.Dismissal) && !b.Fallen.IsEmpty)).ToList();
        output.WriteLine($"C12 games with bloodless removals only: {bloodless.Count}, stakes below their start in all");
        Assert.True(bloodless.Count >= 50);
        Assert.All(bloodless, g => Assert.True(g.Change("stakes") < 0));
    }

    [Fact]
    public void An_arrest_raises_them()
    {
        var runs = Runs.Of(World.Read("c01-no-pivot"));
        var arrests = runs.Games.SelectMany(g => Blows(g).GroupBy(b => b.Turn).Where(t => t.All(b => b.Fallen.Any(f => f.Terms == Terms.Arrest))).Select(t => (Game: g, Turn: t.Key))).ToList();
        output.WriteLine($"C12 months in which a blow ended with an arrest: {arrests.Count}, stakes higher after every one, or at their height");
        Assert.True(arrests.Count >= 30);
        Assert.All(arrests, a => Assert.True(a.Game.At("stakes", a.Turn + 1) > Math.Min(a.Game.At("stakes", a.Turn), 99)));
    }

    [Fact]
    public void October_1964_is_possible_and_survivable()
    {
        var position = DatedPosition.Read("1964-10");
        var runs = Runs.Of(position);
        var (alive, taken) = (runs.Share(Removed), runs.Share(g => g.StandingOf("khrushchev") is Standing.Arrested or Standing.Dead));
        output.WriteLine($"C12 October 1964: removed and at liberty {alive} %, arrested {taken} %");
        Assert.True(alive >= 60 && taken <= 5);
    }

    private static IEnumerable<ShowdownHeld> Blows(Game game) => game.Chronicle.Happenings.OfType<ShowdownHeld>();

    // Out of the leadership or out of his post, and at liberty.
    private static bool Removed(Game game) => game.StandingOf("khrushchev") == Standing.Dismissed
        || (game.StandingOf("khrushchev") == Standing.Active && Blows(game).Any(b => b.Fallen.Any(f => game.Scenario.People[f.Person].Id == "khrushchev")));
}
