using Sim.Engine.Turns;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Politics;

/// <summary>Everybody privately pursues some of the aims that the scenario allows him; another seed of aims changes them and nothing else.</summary>
public sealed class AimTests
{
    private const int Games = 100;

    [Fact]
    public void He_pursues_the_two_that_the_seed_has_drawn_strongest()
    {
        var (all, two) = (Council.With(), Council.With(("nerve: 0", "nerve: 0\n  aims: 2")));
        var chosen = new HashSet<string>();
        for (var seed = 0UL; seed < Games; seed++)
        {
            var (every, strongest) = (Game.Begin(all, seed, -1), Game.Begin(two, seed, -1));
            foreach (var person in all.People)
            {
                var drawn = all.Aims.Select(a => every.Situation.AimStrength(person.Index, a.Index)).ToList();
                var kept = two.Aims.Select(a => strongest.Situation.AimStrength(person.Index, a.Index)).ToList();
                Assert.Equal(2, kept.Count(s => s > 0));
                Assert.Equal(drawn.OrderDescending().Take(2).Order(), kept.Where(s => s > 0).Order());
                chosen.Add(string.Join(' ', kept.Select(s => s > 0)));
            }
        }

        Assert.Equal(3, chosen.Count);
    }

    [Fact]
    public void What_is_common_everybody_wants_at_least_so_much()
    {
        var scenario = Council.With(("nerve: 0", "nerve: 0\n  aims: 1"), ("text: To be left alone.", "text: To be left alone.\n    common: 25"));
        var rest = scenario.Aims.Single(a => a.Id == "rest").Index;
        for (var seed = 0UL; seed < Games; seed++)
        {
            var situation = Game.Begin(scenario, seed, -1).Situation;
            foreach (var person in scenario.People)
            {
                Assert.InRange(situation.AimStrength(person.Index, rest), 25, 60);
                Assert.InRange(scenario.Aims.Count(a => situation.AimStrength(person.Index, a.Index) > 0), 1, 2);
            }
        }
    }

    [Fact]
    public void Another_seed_of_aims_draws_other_aims_and_leaves_all_other_chance_as_it_was()
    {
        var table = new Table(Council.With(("nerve: 0", "nerve: 8\n  chemistry: 5")));
        var layout = table.Scenario.Layout;
        var other = 0;
        for (var seed = 0UL; seed < Games; seed++)
        {
            var (one, two) = (Beginning.Of(table, seed, -1), Beginning.Of(table, seed, -1, aimsOf: seed + 1000));
            var strengths = layout.AimStrengths..(layout.AimStrengths + (layout.People * layout.Aims));
            other += one.Numbers[strengths].SequenceEqual(two.Numbers[strengths]) ? 0 : 1;
            one.Numbers[strengths].CopyTo(two.Numbers, strengths.Start.Value);
            Assert.Equal(one.Numbers, two.Numbers);
        }

        Assert.Equal(Games, other);
    }
}
