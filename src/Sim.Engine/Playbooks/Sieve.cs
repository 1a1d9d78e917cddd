using Sim.Engine.Evaluation;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>
/// One condition on whomever an act is done to, tried on many at once: it reads one number of each and holds it against one bound for all.
/// </summary>
internal sealed class Sieve
{
    private readonly Place _place;
    private readonly Relation _relation;
    private readonly Quantity _bound;

    private Sieve(Place place, Relation relation, Quantity bound) => (_place, _relation, _bound) = (place, relation, bound);

    /// <summary>The sieve that a condition on a part comes to; null if it is none.</summary>
    public static Sieve? Of(Expression condition, int part, Scenario scenario) => condition switch
    {
        Comparison comparison => Of(comparison.Left, comparison.Relation, comparison.Right, part, scenario)
            ?? Of(comparison.Right, Turned(comparison.Relation), comparison.Left, part, scenario),
        HasSeat seat when Place.PartOf(seat.Who) == part =>
            new Sieve(Place.OfPerson(seat.Who, scenario.Layout.Seats, 1), Relation.Equal, Quantity.Of(new Number((int)seat.Seat), scenario)),
        InState { Where.IsHere: true } state when part == Scene.Country =>
            new Sieve(new Place(scenario.Layout.StateSlot(state.Machine, 0), part, 1), Relation.Equal, Quantity.Of(new Number(state.State), scenario)),
        Not not => Of(not.Part, part, scenario) is { _relation: Relation.Equal } equal ? new Sieve(equal._place, Relation.NotEqual, equal._bound) : null,
        _ => null,
    };

    /// <summary>Keeps those candidates of whom it holds, in their order; how many they are.</summary>
    public int Sift(Scene scene, int part, ReadOnlySpan<int> candidates, Span<int> kept)
    {
        var (low, high) = Bounds(_bound.Of(scene));
        var isOutside = _relation == Relation.NotEqual;
        var numbers = scene.Numbers;
        var (start, stride) = _place.Along(part, scene);
        var count = 0;
        foreach (var candidate in candidates)
        {
            var slot = start + (candidate * stride);
            var number = slot < 0 ? 0 : numbers[slot];
            kept[count] = candidate;
            count += (number >= low && number <= high) != isOutside ? 1 : 0;
        }

        return count;
    }

    private static Sieve? Of(Expression read, Relation relation, Expression bound, int part, Scenario scenario) =>
        read is Reading reading && Place.Of(reading, scenario) is { } place && place.Needs(part) && !Mentions.Of(bound).Contains(part)
            ? new Sieve(place, relation, Quantity.Of(bound, scenario))
            : null;

    private (int Low, int High) Bounds(int bound) => _relation switch
    {
        Relation.Less => (int.MinValue, Math.Max(bound, int.MinValue + 1) - 1),
        Relation.AtMost => (int.MinValue, bound),
        Relation.AtLeast => (bound, int.MaxValue),
        Relation.Greater => (Math.Min(bound, int.MaxValue - 1) + 1, int.MaxValue),
        _ => (bound, bound),
    };

    private static Relation Turned(Relation relation) => relation switch
    {
        Relation.Less => Relation.Greater,
        Relation.AtMost => Relation.AtLeast,
        Relation.AtLeast => Relation.AtMost,
        Relation.Greater => Relation.Less,
        _ => relation,
    };
}
