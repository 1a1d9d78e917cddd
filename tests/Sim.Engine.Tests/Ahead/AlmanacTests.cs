using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Tests.Reports;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Ahead;

/// <summary>Events that are looked up sixty-four at a time are those that one finds who goes through them all.</summary>
public sealed class AlmanacTests
{
    private const int Events = 150;

    [Fact]
    public void It_finds_whatever_may_come_and_of_what_it_knows_wholly_nothing_else()
    {
        var (came, found, whole) = (0, 0, 0);
        var line = new byte[64];
        for (var seed = 0; seed < 60; seed++)
        {
            var world = new RandomWorld(seed);
            var table = new Table(SmallWorld.Scenario with { Events = [.. Enumerable.Range(0, Events).Select(i => Event(i, world))] });
            var almanac = Almanac.Of(table.Playbook.ByUrgency, table.Scenario, many: 1)!;
            for (var look = 0; look < 6; look++)
            {
                var situation = world.Situation(table);
                almanac.Read(situation.Numbers, line);
                for (var block = 0; block * 64 < almanac.Events.Length; block++)
                {
                    Assert.Equal(almanac.OneByOne(block, line), almanac.MayCome(block, line));
                }

                var (from, until) = almanac.OpenIn(situation.Turn);
                for (var at = 0; at < almanac.Events.Length; at++)
                {
                    var isFound = at >= from && at < until && (almanac.MayCome(at / 64, line) >> (at % 64) & 1) != 0;
                    var happening = almanac.Events[at].Event;
                    var comes = situation.Turn >= happening.FromTurn && situation.Turn <= happening.UntilTurn && Evaluator.Holds(happening.If, situation, Cast.Nobody);
                    Assert.True(isFound || !comes, $"{happening.Id} is missed in world {seed}");
                    Assert.True(comes || !isFound || !almanac.Entries[at].IsWhole, $"{happening.Id} is found in world {seed}");
                    (came, found) = (came + (comes ? 1 : 0), found + (isFound ? 1 : 0));
                    whole += isFound && almanac.Entries[at].IsWhole ? 1 : 0;
                }
            }
        }

        Assert.True(came > 2_000 && found > came && whole > 500, $"{came} came, {found} found, {whole} known wholly");
    }

    private static Event Event(int index, RandomWorld world) => SmallWorld.Scenario.Events[0] with
    {
        Index = index,
        Id = $"event_{index}",
        FromTurn = index % 5,
        UntilTurn = (index % 5) + (index % 3),
        If = index % 7 == 0 ? null : world.Condition(Scope.Actor),
        Again = true,
        OnlyRaised = false,
    };
}
