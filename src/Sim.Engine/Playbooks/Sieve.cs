using Sim.Engine.Evaluation;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>
/// One condition on whomever an act is done to, tried on all at once: it reads one number of each and holds it against one bound for all.
/// </summary>
internal sealed class Sieve
{
    private readonly Relation _relation;
    private readonly Quantity _bound;

    private Sieve(Place place, Relation relation, Quantity bound) => (Place, _relation, _bound) = (place, relation, bound);

    /// <summary>Where the number stands that it reads.</summary>
    public Place Place { get; }

    /// <summary>The sieve that a condition on a part comes to; null if it is none.</summary>
    public static Sieve? Of(Expression condition, int part, Scenario scenario)
    {
        switch (condition)
        {
            case Comparison comparison:
                return Of(comparison.Left, comparison.Relation, comparison.Right, part, scenario)
                    ?? Of(comparison.Right, Test.Turned(comparison.Relation), comparison.Left, part, scenario);
            case HasSeat seat when Evaluation.Place.PartOf(seat.Who) == part:
                return Equal(Evaluation.Place.OfPerson(seat.Who, scenario.Layout.Seats, 1), (int)seat.Seat, scenario);
            case InState { Where.IsHere: true } state when part == Scene.Country:
                return Equal(new Place(scenario.Layout.StateSlot(state.Machine, 0), part, 1), state.State, scenario);
            case Not not:
                return Of(not.Part, part, scenario) is { _relation: Relation.Equal } equal ? new Sieve(equal.Place, Relation.NotEqual, equal._bound) : null;
            default:
                return null;
        }
    }

    /// <summary>Keeps those in the mask of whom it holds.</summary>
    /// <param name="numbers">What it reads of each; nothing where somebody else is missing.</param>
    public void Sift(Scene scene, ReadOnlySpan<int> numbers, Span<int> mask)
    {
        var bound = _bound.Of(scene);
        (long low, long high) = _relation switch
        {
            Relation.Less => ((long)int.MinValue, bound - 1L),
            Relation.AtMost => (int.MinValue, bound),
            Relation.AtLeast => (bound, int.MaxValue),
            Relation.Greater => (bound + 1L, int.MaxValue),
            _ => (bound, bound),
        };
        if (numbers.Length > 0)
        {
            Lanes.Keep(mask, numbers, (int)Math.Max(low, int.MinValue), (int)Math.Min(high, int.MaxValue), _relation == Relation.NotEqual);
        }
        else if ((low <= 0 && high >= 0) == (_relation == Relation.NotEqual))
        {
            // Whoever is missing counts 0.
            mask.Clear();
        }
    }

    private static Sieve Equal(Place place, int value, Scenario scenario) => new(place, Relation.Equal, Quantity.Of(new Number(value), scenario));

    private static Sieve? Of(Expression read, Relation relation, Expression bound, int part, Scenario scenario) =>
        read is Reading reading && Evaluation.Place.Of(reading, scenario) is { } place && place.IsColumn(part) && !Mentions.Speaks(bound, part)
            ? new Sieve(place, relation, Quantity.Of(bound, scenario))
            : null;
}
