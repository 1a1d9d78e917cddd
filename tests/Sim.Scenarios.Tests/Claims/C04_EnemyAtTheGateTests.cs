using Sim.Engine;
using Sim.Model.Chronicles;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C4: the hostile image of the outside world is the main obstacle to reform; "a player who tries large consumer investment with IMAGE at 85
/// must meet a blocking coalition, as Malenkov did". Mechanism: what goods cost in safety and can bring depends on IMAGE, and the Presidium votes
/// (Worlds/c04-enemy.yaml). Measure: the premier's motion carried; who voted against. Threshold: carried in at most 15 of 100 games at 85 and in 85 at 45.
/// </summary>
public sealed class EnemyAtTheGateTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(85, 0, 15)]
    [InlineData(45, 85, 100)]
    public void Large_consumer_investment_is_blocked_at_85_and_carried_at_45(int image, int atLeast, int atMost)
    {
        var runs = Runs.Of(World.Read("c04-enemy").With("image", image), "malenkov", _ => ["act consumer_investment"]);
        var carried = runs.Share(g => Motion(g) is { Carried: true });
        output.WriteLine($"C4 consumer investment at IMAGE {image}: carried {carried} %; votes against in tenths: {runs.Tenths(g => Motion(g)!.Stands.Count(s => s.Option != 0))}");
        Assert.InRange(carried, atLeast, atMost);
    }

    [Fact]
    public void The_blocking_coalition_is_of_army_and_plan_beside_the_old_guard()
    {
        var runs = Runs.Of(World.Read("c04-enemy"), "malenkov", _ => ["act consumer_investment"]);
        foreach (var person in new[] { "bulganin", "saburov", "molotov", "kaganovich" })
        {
            var against = runs.Share(g => Motion(g)!.Stands.Single(s => g.Scenario.People[s.Person].Id == person).Option != 0);
            output.WriteLine($"C4 against at IMAGE 85: {person} {against} %");
            Assert.True(against >= 70);
        }
    }

    [Fact]
    public void A_step_that_the_West_ignores_lowers_authority_and_not_image()
    {
        var firm = Runs.Of(World.Read("c04-enemy").With("west", 90), "malenkov", _ => ["act outstretched_hand"]);
        var mild = Runs.Of(World.Read("c04-enemy").With("west", 20), "malenkov", _ => ["act outstretched_hand"]);
        output.WriteLine($"C4 the hand is answered: firm West {firm.Share(g => g.Came("answered"))} %, mild West {mild.Share(g => g.Came("answered"))} %");
        foreach (var runs in new[] { firm, mild })
        {
            Assert.Equal(100, runs.ShareOfThose(g => g.Came("ignored"), g => g.Change("image") == 0 && g.Change("malenkov.authority") < 0));
            Assert.Equal(100, runs.ShareOfThose(g => g.Came("answered"), g => g.Change("image") < 0 && g.Change("malenkov.authority") > 0));
        }

        Assert.True(firm.Share(g => g.Came("ignored")) >= 75 && mild.Share(g => g.Came("answered")) >= 65);
    }

    private static MotionDecided? Motion(Game game) => game.Chronicle.Happenings.OfType<MotionDecided>().FirstOrDefault();
}
