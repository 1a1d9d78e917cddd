using System.Runtime.CompilerServices;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>Takes a comparison apart into numbers with factors, all on one side; what cannot be taken apart is a number by itself.</summary>
internal ref struct SumBuilder(Numbers numbers, int here)
{
    /// <summary>No honest sum has more numbers, and none larger factors.</summary>
    private const int Most = 12;
    private const long LargestFactor = 1_000_000;

    private Twelve<int> _numbers;
    private Twelve<long> _factors;
    private int _count;
    private long _reach;

    public long Constant { get; private set; }

    /// <summary>False where the sum is too long, or could run beyond what the engine counts.</summary>
    public bool IsExact { get; private set; } = true;

    public readonly int Count => _count;

    public readonly (int Number, long Factor) this[int index] => (_numbers[index], _factors[index]);

    public void Add(Expression amount, long factor)
    {
        switch (amount)
        {
            case var _ when factor == 0:
                break;
            case Number number:
                Constant += factor * number.Value;
                Reach(factor * number.Value);
                break;
            case Arithmetic { Operator: Operator.Add } sum:
                Add(sum.Left, factor);
                Add(sum.Right, factor);
                break;
            case Arithmetic { Operator: Operator.Subtract } difference:
                Add(difference.Left, factor);
                Add(difference.Right, -factor);
                break;
            case Arithmetic { Operator: Operator.Multiply, Left: Number times } product when IsFactor(factor * times.Value):
                Add(product.Right, factor * times.Value);
                break;
            case Arithmetic { Operator: Operator.Multiply, Right: Number times } product when IsFactor(factor * times.Value):
                Add(product.Left, factor * times.Value);
                break;
            default:
                Add(numbers.Of(amount, here), factor);
                break;
        }
    }

    /// <summary>The sum, with every factor turned round where it is to be at least 0.</summary>
    public readonly Sum AtMostZero(int sign, long more)
    {
        var factors = _factors[.._count].ToArray();
        for (var i = 0; i < factors.Length; i++)
        {
            factors[i] *= sign;
        }

        return new Sum(_numbers[.._count].ToArray(), factors, (sign * Constant) + more);
    }

    private static bool IsFactor(long factor) => Math.Abs(factor) <= LargestFactor;

    private void Add(int number, long factor)
    {
        var range = numbers.RangeOf(number);
        Reach(factor * Math.Max(Math.Abs(range.Low), Math.Abs(range.High)));
        for (var i = 0; i < _count; i++)
        {
            if (_numbers[i] == number)
            {
                _factors[i] += factor;
                if (_factors[i] == 0)
                {
                    _count--;
                    (_numbers[i], _factors[i]) = (_numbers[_count], _factors[_count]);
                }

                return;
            }
        }

        if (_count == Most)
        {
            IsExact = false;
            return;
        }

        (_numbers[_count], _factors[_count]) = (number, factor);
        _count++;
    }

    // The engine stops at 32 bits; as long as no part of a sum can come so far, it counts as on paper.
    private void Reach(long most)
    {
        _reach = Math.Min(long.MaxValue / 2, _reach + Math.Abs(most));
        IsExact &= _reach <= int.MaxValue;
    }

    /// <summary>Room for as many as there may be, without a list of their own: there are tens of thousands of comparisons.</summary>
    [InlineArray(Most)]
    private struct Twelve<T>
    {
        private T _first;
    }
}
