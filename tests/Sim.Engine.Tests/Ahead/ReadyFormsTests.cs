using Sim.Engine.Books;
using Sim.Engine.Evaluation;
using Sim.Engine.Tests.Reports;

namespace Sim.Engine.Tests.Ahead;

/// <summary>Conditions and amounts that were made ready say what the plain evaluator says of the expressions from which they were made.</summary>
public sealed class ReadyFormsTests
{
    private const int Worlds = 400;
    private const int Looks = 25;

    [Fact]
    public void A_gate_is_open_where_its_condition_holds()
    {
        var (open, shut) = (0, 0);
        Look((world, affairs) =>
        {
            var condition = world.Condition(Scope.Rival, depth: 3);
            var gate = Gate.Of(condition, affairs.Scenario);
            for (var look = 0; look < Looks; look++)
            {
                var cast = world.Cast();
                affairs.Scene.Play(cast);
                var holds = Evaluator.Holds(condition, affairs.Situation, cast);
                Assert.True(holds == gate.Holds(affairs.Scene), $"{condition} with {cast}");
                (open, shut) = holds ? (open + 1, shut) : (open, shut + 1);
            }
        });
        Assert.True(open > Worlds && shut > Worlds, $"{open} open, {shut} shut");
    }

    [Fact]
    public void A_quantity_is_what_its_amount_comes_to() => Look((world, affairs) =>
    {
        var amount = world.Amount(Scope.Rival);
        var quantity = Quantity.Of(amount, affairs.Scenario);
        for (var look = 0; look < Looks; look++)
        {
            var cast = world.Cast();
            affairs.Scene.Play(cast);
            Assert.True(Evaluator.Evaluate(amount, affairs.Situation, cast) == quantity.Of(affairs.Scene), $"{amount} with {cast}");
        }
    });

    [Fact]
    public void A_place_is_where_the_reading_stands() => Look((world, affairs) =>
    {
        var reading = world.AnyReading(Scope.Rival);
        var place = Place.Of(reading, affairs.Scenario)!.Value;
        for (var look = 0; look < Looks; look++)
        {
            var cast = world.Cast();
            affairs.Scene.Play(cast);
            Assert.Equal(Evaluator.SlotOf(reading, affairs.Situation, cast), place.Slot(affairs.Scene));
        }
    });

    private static void Look(Action<RandomWorld, Affairs> at)
    {
        var table = new Table(SmallWorld.Scenario);
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new RandomWorld(seed);
            at(world, new Affairs(world.Situation(table), table.Playbook, keepBooks: false));
        }
    }
}
