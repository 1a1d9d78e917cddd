using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>What the parts of a condition that cannot be taken apart ask for.</summary>
internal sealed class Truths(Scenario scenario, Numbers numbers, Choices choices)
{
    private static readonly Literal[][] Always = [[]];
    private static readonly Literal[][] Never = [];

    /// <summary>The clauses of which one must hold for a part to hold, or not to hold.</summary>
    public Literal[][] Of(Expression part, bool negated, int here) => part switch
    {
        Comparison comparison => Compared(comparison, negated, here),
        HasHappened happened => Is(choices.Happened.First + happened.Event, Choices.Yes, negated),
        WasChosen chosen => Is(choices.Chosen.First + chosen.Event, Choices.Only(chosen.Option), negated),
        WasDone done => Is(choices.Done.First + done.Act, Choices.Yes, negated),
        InState state when !Choices.AreTooMany(scenario.Machines[state.Machine].States.Length) =>
            Is(choices.StateOf(state.Machine, state.Where, here), Choices.Only(state.State), negated),
        HasStanding standing => Is(choices.StandingOfWho(standing.Who), Choices.Only((int)standing.Standing), negated),
        HasSeat seat => Is(choices.SeatOfWho(seat.Who), Choices.Only((int)seat.Seat), negated),
        SamePerson same when !Choices.AreTooMany(scenario.People.Length + 1) => Same(same, negated),
        HasStruck struck when !Choices.AreTooMany(scenario.People.Length + 1) => Struck(struck, negated, here),
        Number number => (number.Value != 0) == negated ? Never : Always,
        _ => Is(choices.Of(part, here), Choices.Yes, negated),
    };

    private Literal[][] Is(int choice, UInt128 values, bool negated) =>
        [[Literal.Choice(choice, negated ? choices.All(choice) & ~values : values)]];

    private Literal[][] Same(SamePerson same, bool negated)
    {
        var (left, right) = (choices.WhoIs(same.Left), choices.WhoIs(same.Right));
        if (same.Right.Kind == WhoKind.Nobody)
        {
            return left < 0 ? Constant(false, negated) : Is(left, Choices.Only(scenario.People.Length), negated);
        }

        if (left < 0 && right < 0)
        {
            return Constant(same.Left.Index == same.Right.Index, negated);
        }

        return left >= 0 && right >= 0
            ? left == right ? Is(left, choices.All(left) & ~Choices.Only(scenario.People.Length), negated) : [[Literal.Same(left, right, !negated)]]
            : Is(Math.Max(left, right), Choices.Only(left < 0 ? same.Left.Index : same.Right.Index), negated);
    }

    // Each person has struck last at one man, or at nobody.
    private Literal[][] Struck(HasStruck struck, bool negated, int here)
    {
        var nobody = Choices.Only(scenario.People.Length);
        return (struck.Who.Kind, struck.Against.Kind) switch
        {
            (WhoKind.Named, WhoKind.Named) => Is(choices.LastStruck.First + struck.Who.Index, Choices.Only(struck.Against.Index), negated),
            (WhoKind.Named, WhoKind.Everyone) => Is(choices.LastStruck.First + struck.Who.Index, choices.All(choices.LastStruck.First + struck.Who.Index) & ~nobody, negated),
            (WhoKind.Everyone, WhoKind.Named) => Is(choices.StruckBy.First + struck.Against.Index, Choices.Yes, negated),
            (WhoKind.Everyone, WhoKind.Everyone) => Is(choices.StruckAtAll.First, Choices.Yes, negated),
            _ => Is(choices.Of(struck, here), Choices.Yes, negated),
        };
    }

    private Literal[][] Compared(Comparison comparison, bool negated, int here)
    {
        var relation = negated ? comparison.Relation.Opposite() : comparison.Relation;
        var sum = new SumBuilder(numbers, here);
        sum.Add(comparison.Left, 1);
        sum.Add(comparison.Right, -1);
        if (!sum.IsExact)
        {
            return Is(choices.Of(comparison, here), Choices.Yes, negated);
        }

        return sum.Count switch
        {
            0 => Constant(Holds(relation, sum.Constant), false),
            1 => One(relation, sum[0].Number, sum[0].Factor, sum.Constant),
            _ => Several(relation, sum),
        };
    }

    private Literal[][] One(Relation relation, int number, long factor, long constant)
    {
        var range = numbers.RangeOf(number);
        if (relation is Relation.Equal or Relation.NotEqual)
        {
            var value = constant % factor == 0 ? -constant / factor : (long?)null;
            if (value is not { } exact)
            {
                return Constant(relation == Relation.NotEqual, false);
            }

            return relation == Relation.Equal ? [[Literal.Bound(number, exact, exact)]]
                : exact == range.Low ? [[Literal.Bound(number, exact + 1, long.MaxValue)]]
                : exact == range.High ? [[Literal.Bound(number, long.MinValue, exact - 1)]]
                : [[Literal.Hole(number, exact)]];
        }

        // To be at least is to be at most with the signs turned round.
        var sign = relation is Relation.AtLeast or Relation.Greater ? -1 : 1;
        (factor, constant) = (factor * sign, (constant * sign) + (relation is Relation.Less or Relation.Greater ? 1 : 0));
        return factor > 0
            ? [[Literal.Bound(number, long.MinValue, Floor(-constant, factor))]]
            : [[Literal.Bound(number, -Floor(-constant, -factor), long.MaxValue)]];
    }

    private static Literal[][] Several(Relation relation, SumBuilder sum) => relation switch
    {
        Relation.Less => [[Literal.Of(sum.AtMostZero(1, 1))]],
        Relation.AtMost => [[Literal.Of(sum.AtMostZero(1, 0))]],
        Relation.AtLeast => [[Literal.Of(sum.AtMostZero(-1, 0))]],
        Relation.Greater => [[Literal.Of(sum.AtMostZero(-1, 1))]],
        Relation.Equal => [[Literal.Of(sum.AtMostZero(1, 0)), Literal.Of(sum.AtMostZero(-1, 0))]],
        _ => [[Literal.Of(sum.AtMostZero(1, 1))], [Literal.Of(sum.AtMostZero(-1, 1))]],
    };

    private static Literal[][] Constant(bool holds, bool negated) => holds == negated ? Never : Always;

    private static long Floor(long value, long by) => (value / by) - (value % by < 0 ? 1 : 0);

    private static bool Holds(Relation relation, long value) => relation switch
    {
        Relation.Less => value < 0,
        Relation.AtMost => value <= 0,
        Relation.Equal => value == 0,
        Relation.NotEqual => value != 0,
        Relation.AtLeast => value >= 0,
        _ => value > 0,
    };
}
