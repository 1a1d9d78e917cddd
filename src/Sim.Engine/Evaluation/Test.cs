using System.Runtime.CompilerServices;
using Sim.Engine.Showdowns;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Evaluation;

/// <summary>How a test is made.</summary>
internal enum TestKind : byte
{
    /// <summary>The number at a place that depends on nobody lies within bounds.</summary>
    Fixed,
    /// <summary>The number at a place lies within bounds.</summary>
    Within,
    /// <summary>Two parts are played by the same person.</summary>
    Same,
    /// <summary>A person's part of all bases lies within bounds.</summary>
    Share,
    /// <summary>What is told of the number at a place lies within bounds.</summary>
    Told,
    /// <summary>How many have agreed to move against a person lies within bounds.</summary>
    Agreed,
    /// <summary>Whatever else: the expression itself is evaluated.</summary>
    Plain,
}

/// <summary>
/// One step of a <see cref="Gate"/>. <see cref="Holds"/> and <see cref="Fails"/> say where it goes on.
/// </summary>
/// <param name="IfMissing">What the test says where somebody whom it is about is missing.</param>
internal readonly record struct Test(
    TestKind Kind, Place Place, int Low, int High, bool IfMissing, Expression Plain, int Holds = 0, int Fails = 0)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Of(Scene scene)
    {
        switch (Kind)
        {
            case TestKind.Fixed:
                return IsWithin(scene.Numbers[(int)Place.Start]);
            case TestKind.Within:
                var slot = Place.Slot(scene);
                return slot < 0 ? IfMissing : IsWithin(scene.Numbers[slot]);
            case TestKind.Same:
                // The bounds are people by name, where a side is no part.
                var one = Low + scene.Parts[Place.First];
                return one == High + scene.Parts[Place.Second] && (one >= 0 || IfMissing);
            case TestKind.Share:
                var person = Place.Slot(scene);
                return person < 0 ? IfMissing : IsWithin(scene.Situation.ShareOf(person));
            case TestKind.Told:
                var told = Place.Slot(scene);
                return told < 0 ? IfMissing : IsWithin(scene.Limits.Told(told, scene.Numbers));
            case TestKind.Agreed:
                var talkedOf = Place.Slot(scene);
                return talkedOf < 0 ? IfMissing : IsWithin(Pledges.Count(scene.Situation, talkedOf));
            default:
                return Evaluator.Evaluate(Plain, scene.Situation, scene.Cast) != 0;
        }
    }

    /// <summary>The test that an expression comes to which is no 'and', 'or' or 'not'; and whether it holds where the test fails.</summary>
    public static (Test Test, bool Turned) For(Expression expression, Scenario scenario)
    {
        var (test, turned) = Found(expression, scenario);
        return (test.Kind == TestKind.Within && test.Place.IsFixed ? test with { Kind = TestKind.Fixed } : test, turned);
    }

    private static (Test Test, bool Turned) Found(Expression expression, Scenario scenario)
    {
        var layout = scenario.Layout;
        switch (expression)
        {
            case Comparison comparison when Sides(comparison) is var (read, relation, bound):
                return Bounded(read, relation, bound, expression, scenario);
            case Reading or TurnReading or ShareReading or ToldReading or AgreedAgainst:
                return Bounded(expression, Relation.NotEqual, 0, expression, scenario);
            case HasSeat seat when seat.Who.Kind != WhoKind.Everyone:
                return (At(Place.OfPerson(seat.Who, layout.Seats, 1), (int)seat.Seat, expression), false);
            case HasStanding standing when standing.Who.Kind != WhoKind.Everyone:
                return (At(Place.OfPerson(standing.Who, layout.Standings, 1), (int)standing.Standing, expression), false);
            case InState state:
                var where = state.Where.IsHere
                    ? new Place(layout.StateSlot(state.Machine, 0), Scene.Country, 1)
                    : new Place(layout.StateSlot(state.Machine, state.Where.Index));
                return (At(where, state.State, expression), false);
            case HasHappened happened:
                return (AtLeastOne(layout.Happened + happened.Event, expression), false);
            case WasDone done:
                return (AtLeastOne(layout.TimesDone + done.Act, expression), false);
            case WasChosen chosen:
                return (At(new Place(layout.Chosen + chosen.Event), chosen.Option + 1, expression), false);
            case SamePerson same when same.Left.Kind != WhoKind.Everyone && same.Right.Kind != WhoKind.Everyone:
                var parts = new Place(0, Place.PartOf(same.Left), 0, Place.PartOf(same.Right));
                return (new Test(TestKind.Same, parts, Fixed(same.Left), Fixed(same.Right), same.Right.Kind == WhoKind.Nobody, expression), false);
            default:
                return (new Test(TestKind.Plain, default, 0, 0, false, expression), false);
        }
    }

    /// <summary>The test of one number that a condition comes to, and whether it holds where the test fails; null if it comes to anything else.</summary>
    public static (Test Test, bool Turned)? Within(Expression condition, Scenario scenario)
    {
        var turned = false;
        while (condition is Not not)
        {
            (condition, turned) = (not.Part, !turned);
        }

        return condition is All or Any || Unary.IsConstant(condition) ? null
            : For(condition, scenario) is { Test.Kind: TestKind.Within or TestKind.Fixed } found ? (found.Test, found.Turned != turned)
            : null;
    }

    private bool IsWithin(int number) => number >= Low && number <= High;

    private static int Fixed(Who who) => who.Kind switch
    {
        WhoKind.Named => who.Index,
        WhoKind.Nobody => Scene.Missing,
        _ => 0,
    };

    private static Test At(Place place, int value, Expression plain) => new(TestKind.Within, place, value, value, IfMissing: false, plain);

    private static Test AtLeastOne(int slot, Expression plain) => new(TestKind.Within, new Place(slot), 1, int.MaxValue, IfMissing: false, plain);

    // A comparison of something that is read with something that is not.
    private static (Expression Read, Relation Relation, int Bound)? Sides(Comparison comparison) =>
        Unary.IsConstant(comparison.Right) ? (comparison.Left, comparison.Relation, Unary.Constant(comparison.Right))
        : Unary.IsConstant(comparison.Left) ? (comparison.Right, Turned(comparison.Relation), Unary.Constant(comparison.Left))
        : null;

    internal static Relation Turned(Relation relation) => relation switch
    {
        Relation.Less => Relation.Greater,
        Relation.AtMost => Relation.AtLeast,
        Relation.AtLeast => Relation.AtMost,
        Relation.Greater => Relation.Less,
        _ => relation,
    };

    private static (Test Test, bool Turned) Bounded(Expression read, Relation relation, int bound, Expression whole, Scenario scenario)
    {
        // What the turn's number is counted from; everything else stands as it is read.
        var offset = read is TurnReading ? 1 : 0;
        var (kind, place) = read switch
        {
            TurnReading => (TestKind.Within, new Place(Layout.Turn)),
            ShareReading share => (TestKind.Share, Place.OfPerson(share.Who, 0, 1)),
            AgreedAgainst { Who.Kind: not WhoKind.Everyone } agreed => (TestKind.Agreed, Place.OfPerson(agreed.Who, 0, 1)),
            Reading reading when Place.Of(reading, scenario) is { } found => (TestKind.Within, found),
            ToldReading told when Place.Of(told.Of, scenario) is { } found => (TestKind.Told, found),
            _ => (TestKind.Plain, default),
        };
        (long low, long high) = relation switch
        {
            Relation.Less => ((long)int.MinValue, bound - 1L),
            Relation.AtMost => (int.MinValue, bound),
            Relation.AtLeast => (bound, int.MaxValue),
            Relation.Greater => (bound + 1L, int.MaxValue),
            _ => (bound, bound),
        };
        return kind == TestKind.Plain
            ? (new Test(TestKind.Plain, default, 0, 0, false, whole), false)
            : (new Test(kind, place, Clamp(low - offset), Clamp(high - offset), low <= 0 && high >= 0, whole), relation == Relation.NotEqual);
    }

    private static int Clamp(long number) => (int)Math.Clamp(number, int.MinValue, int.MaxValue);
}
