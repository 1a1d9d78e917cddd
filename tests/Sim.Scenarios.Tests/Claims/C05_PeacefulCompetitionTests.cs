using Sim.Engine;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C5: peaceful competition instead of hostility; "Sputnik must help; Ryazan must hurt". Mechanism: IMAGE becomes a scoreboard; wins raise BELIEF
/// and AUTHORITY and lower IMAGE, a missed published target costs double (Worlds/c05-scoreboard.yaml). Measure: the change of the three.
/// Threshold: every win helps, a published miss costs twice an unpublished one; where the contest is not peaceful, neither counts.
/// </summary>
public sealed class PeacefulCompetitionTests(ITestOutputHelper output)
{
    [Fact]
    public void A_win_helps_and_a_published_miss_costs_double()
    {
        var world = World.Read("c05-scoreboard");
        var (open, kept) = (Runs.Of(world, ("figure", "publish")), Runs.Of(world, ("figure", "keep")));
        var (loud, quiet) = (open.Games.First(g => g.Came("missed")), kept.Games.First(g => g.Came("missed")));
        output.WriteLine($"C5 met {open.Share(g => g.Came("met"))} %; a published miss: belief {Cost(loud, "belief")}, authority {Cost(loud, "khrushchev.authority")}; an unpublished one: {Cost(quiet, "belief")}, {Cost(quiet, "khrushchev.authority")}");
        Assert.Equal(100, open.ShareOfThose(g => g.Came("met"), g => g.Change("belief") > 2 && g.Change("khrushchev.authority") > 2 && g.Change("image") < 0));
        Assert.Equal(100, open.ShareOfThose(g => g.Came("missed"), g => g.Change("belief") < 0 && g.Change("khrushchev.authority") < 0));
        Assert.Equal(2 * Cost(quiet, "belief"), Cost(loud, "belief"));
        Assert.Equal(2 * Cost(quiet, "khrushchev.authority"), Cost(loud, "khrushchev.authority"));
    }

    [Fact]
    public void Where_growth_is_strong_publishing_pays_and_where_it_is_weak_it_hurts()
    {
        var (strong, weak) = (Belief(85), Belief(15));
        output.WriteLine($"C5 belief above its start after publishing: growth 85 {strong} %, growth 15 {weak} %");
        Assert.True(strong >= 75 && weak <= 25);

        static int Belief(int growth) => Runs.Of(World.Read("c05-scoreboard").With("growth", growth), ("figure", "publish")).Share(g => g.Change("belief") > 0);
    }

    [Fact]
    public void Without_a_contest_neither_win_nor_miss_counts()
    {
        var runs = Runs.Of(World.Read("c05-scoreboard").With("contest", 0), ("figure", "keep"));
        Assert.Equal(100, runs.Share(g => g.Change("belief") == 0 && g.Change("image") == 0));
    }

    [Fact]
    public void A_bluff_buys_prestige_at_once_and_western_arms_two_to_four_years_later()
    {
        var runs = Runs.Of(World.Read("c05-scoreboard"), ("figure", "bluff"));
        Assert.Equal(100, runs.Share(g => g.At("khrushchev.authority", 1) > g.At("khrushchev.authority", 0) && g.At("west", 8) == g.At("west", 0) && g.Change("west") >= 10));
    }

    private static int Cost(Game game, string variable) => game.At(variable, game.TurnOf("missed")!.Value - 1) - game.At(variable, game.TurnOf("missed")!.Value);
}
