using Sim.Language.Checks.Proofs.Logic;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Examples;

/// <summary>One state in which a clause holds: a value for every number and choice that is asked for. It is held against the conditions themselves before it is told.</summary>
internal sealed class Example
{
    private readonly Proofs _proofs;
    private readonly Dictionary<int, long> _numbers = [];
    private readonly Dictionary<int, UInt128> _choices = [];
    private bool _isVague;

    private Example(Proofs proofs) => _proofs = proofs;

    /// <summary>A state from what the solver has left of each number and choice; null where none was found.</summary>
    public static Example? From(Proofs proofs, Literal[] clause)
    {
        var example = new Example(proofs);
        var solver = proofs.Field.Solver;
        foreach (var (number, value) in Differences.Solution(solver) ?? [])
        {
            example._numbers[number] = value;
        }

        for (var i = 0; i < solver.TouchedNumbers.Count; i++)
        {
            var number = solver.TouchedNumbers[i];
            if (proofs.Field.Numbers.SumOf(number) is null && !example._numbers.ContainsKey(number))
            {
                example._numbers.Add(number, ValueIn(solver.Of(number), number, clause));
            }
        }

        foreach (var choice in solver.Touched)
        {
            var values = solver.ValuesOf(choice);
            example._choices.Add(choice, values & (~values + 1));
        }

        return example;
    }

    public bool Holds(Expression condition) => Any(_proofs.NormalForm.Of(condition, negated: false, -1));

    public bool Fails(Expression condition) => Any(_proofs.NormalForm.Of(condition, negated: true, -1));

    public long ValueOf(int number)
    {
        if (_numbers.TryGetValue(number, out var value))
        {
            return value;
        }

        if (_proofs.Field.Numbers.SumOf(number) is not var (amount, here))
        {
            return _proofs.Games.Reached.Of(number).Low;
        }

        // Not every amount is worked out here; then nothing is said.
        var limits = Estimate.Of(amount, here, _proofs.Field.Numbers, new Values(this));
        _isVague |= !limits.IsSingle;
        return limits.Low;
    }

    public UInt128 ValueOfChoice(int choice) => _choices.TryGetValue(choice, out var value) ? value
        : _proofs.Games.Reached.ValuesOf(choice) is var values ? values & (~values + 1) : 0;

    // Some value that the clause does not leave out.
    private static long ValueIn(Interval limits, int number, Literal[] clause)
    {
        var value = limits.Low;
        while (value < limits.High && clause.Any(literal => literal.Kind == LiteralKind.Hole && literal.What == number && literal.Low == value))
        {
            value++;
        }

        return value;
    }

    private bool Any(Literal[][]? clauses) => clauses is not null && clauses.Any(clause => Array.TrueForAll(clause, Holds)) && !_isVague;

    private bool Holds(Literal literal)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Choice:
                return (ValueOfChoice(literal.What) & literal.Values) != 0;
            case LiteralKind.Bound:
                return literal.Low <= ValueOf(literal.What) && ValueOf(literal.What) <= literal.High;
            case LiteralKind.Hole:
                return ValueOf(literal.What) != literal.Low;
            case LiteralKind.Sum:
                var sum = literal.Sum!.Constant;
                for (var i = 0; i < literal.Sum.Numbers.Length; i++)
                {
                    sum += literal.Sum.Factors[i] * ValueOf(literal.Sum.Numbers[i]);
                }

                return sum <= 0;
            default:
                var (one, other) = (ValueOfChoice(literal.What), ValueOfChoice(literal.Other));
                return (one == other && one != _proofs.Field.Choices.Nobody) == (literal.Values == Choices.Yes);
        }
    }

    private sealed class Values(Example example) : IBounds
    {
        public Interval Of(int number) => Interval.Of(example.ValueOf(number));
    }
}
