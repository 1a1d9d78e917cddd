using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Ahead;

/// <summary>The mind that thinks of everybody at once chooses what one that thinks of one after the other would choose.</summary>
public sealed class MindTests
{
    [Fact]
    public void It_chooses_as_a_plain_mind_does_in_worlds_made_by_lot()
    {
        var (acted, rested) = (0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var world = new RandomWorld(seed);
            var scenario = world.Scenario();
            scenario = scenario with { Acts = [.. scenario.Acts.Select(a => a.Rival ? a with { Rival = false, Effects = [] } : a)] };
            var table = new Table(scenario);
            for (var look = 0; look < 12; look++)
            {
                var situation = world.Situation(table);
                var affairs = new Affairs(situation, table.Playbook, keepBooks: false);
                for (var person = 0; person < scenario.People.Length; person++)
                {
                    var plain = new PlainMind(situation, table, person).Choose();
                    Assert.Equal(plain, table.Mind.Choose(new Doing(affairs, table, Cast.Nobody, default), person));
                    (acted, rested) = plain is null ? (acted, rested + 1) : (acted + 1, rested);
                }
            }
        }

        Assert.True(acted > 2_000 && rested > 200, $"{acted} acted, {rested} rested");
    }

    [Fact]
    public void What_it_thinks_of_can_be_done()
    {
        var plots = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var world = new RandomWorld(seed);
            var table = new Table(world.Scenario());
            for (var look = 0; look < 12; look++)
            {
                var affairs = new Affairs(world.Situation(table), table.Playbook, keepBooks: false);
                for (var person = 0; person < table.Scenario.People.Length; person++)
                {
                    if (table.Mind.Choose(new Doing(affairs, table, Cast.Nobody, default), person) is { } move)
                    {
                        var act = table.Scenario.Acts[move.Act];
                        Assert.Null(Acts.Refuse(affairs.Situation, person, act, move.Target, move.Rival));
                        plots += act.Rival ? 1 : 0;
                    }
                }
            }
        }

        Assert.True(plots > 20, $"{plots} plots");
    }

    [Fact]
    public void Numbers_too_big_for_a_column_are_weighed_one_by_one()
    {
        var world = new RandomWorld(7);
        var scenario = world.Scenario();
        scenario = scenario with { Weights = scenario.Weights with { OwnBase = 20_000_000 } };
        var table = new Table(scenario);
        Assert.Contains(table.Playbook.Acts, a => a.Act.Target == Aimed.Person && !a.IsNarrow);
    }
}
