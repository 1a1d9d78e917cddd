namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>
/// Whether all literals of a clause can hold together in a world. It narrows every number and choice until nothing more follows; what it
/// does not understand it leaves possible. One solver is used for all clauses, one after the other, so that nothing is allotted anew.
/// </summary>
internal sealed class Solver(Numbers numbers, Choices choices, IImplications implications) : IBounds
{
    private const int MostRounds = 24;

    private readonly Marked<Interval> _limits = new();
    private readonly Marked<UInt128> _values = new();
    private readonly List<(int Number, long Value)> _holes = [];
    private readonly List<Sum> _sums = [];
    private readonly List<Literal> _same = [];
    private readonly List<int> _narrowed = [];
    private World _world = null!;
    private bool _changed;

    public Choices Choices => choices;

    public Numbers Numbers => numbers;

    public Knowledge Knowledge => _world.Knowledge;

    /// <summary>The choices that have been narrowed so far.</summary>
    public IReadOnlyList<int> Touched => _values.Touched;

    public IReadOnlyList<int> TouchedNumbers => _limits.Touched;

    public IReadOnlyList<Sum> Sums => _sums;

    /// <summary>Whether a clause can hold. Where it can, what is left of each number and choice can be asked until the next clause.</summary>
    public bool IsPossible(World world, ReadOnlySpan<Literal> premises, Literal[] clause)
    {
        _world = world;
        _limits.Clear(numbers.Count);
        _values.Clear(choices.Count);
        _holes.Clear();
        _sums.Clear();
        _same.Clear();
        _narrowed.Clear();
        implications.Begin();
        return TakeAll(premises) && TakeAll(clause) && Settle();
    }

    /// <summary>What is left of a number.</summary>
    public Interval Of(int number) => _limits.TryGet(number, out var known) ? known : _world.Of(number);

    /// <summary>What is left of a choice.</summary>
    public UInt128 ValuesOf(int choice) => _values.TryGet(choice, out var known) ? known : _world.ValuesOf(choice);

    /// <summary>Adds what must hold besides. False where it cannot.</summary>
    public bool Take(in Literal literal)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Choice:
                return Narrow(literal.What, literal.Values);
            case LiteralKind.Bound:
                return Narrow(literal.What, new Interval(literal.Low, literal.High));
            case LiteralKind.Hole:
                _holes.Add((literal.What, literal.Low));
                return true;
            case LiteralKind.Sum:
                _sums.Add(literal.Sum!);
                return true;
            default:
                _same.Add(literal);
                return true;
        }
    }

    public bool Narrow(int choice, UInt128 values)
    {
        var before = ValuesOf(choice);
        var after = before & values;
        if (after != before || !_values.Has(choice))
        {
            _values.Set(choice, after);
            _narrowed.Add(choice);
            _changed = true;
        }

        return after != 0;
    }

    public bool Narrow(int number, Interval limits)
    {
        var before = Of(number);
        var after = before.Meet(limits);
        if (after != before || !_limits.Has(number))
        {
            _limits.Set(number, after);
            _changed = true;
        }

        return !after.IsEmpty;
    }

    private bool TakeAll(ReadOnlySpan<Literal> literals)
    {
        foreach (ref readonly var literal in literals)
        {
            if (!Take(literal))
            {
                return false;
            }
        }

        return true;
    }

    private bool Settle()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            _changed = false;
            if (!Follow() || !Holes() || !Sames() || !Narrowing.BySums(this) || !Narrowing.ByParts(this))
            {
                return false;
            }

            if (!_changed)
            {
                break;
            }
        }

        return _sums.Count < 2 || Differences.AreConsistent(this);
    }

    // What follows from a choice that has been narrowed.
    private bool Follow()
    {
        for (var i = 0; i < _narrowed.Count; i++)
        {
            if (!implications.Of(_narrowed[i], this))
            {
                return false;
            }
        }

        _narrowed.Clear();
        return implications.OfNumbers(this);
    }

    private bool Holes()
    {
        foreach (var (number, value) in _holes)
        {
            var limits = Of(number);
            if (limits.Low == value && !Narrow(number, limits with { Low = value + 1 }))
            {
                return false;
            }

            if (limits.High == value && !Narrow(number, limits with { High = value - 1 }))
            {
                return false;
            }
        }

        return true;
    }

    private bool Sames()
    {
        var nobody = choices.Nobody;
        foreach (var same in _same)
        {
            var (one, other) = (ValuesOf(same.What), ValuesOf(same.Other));
            if (same.Values == Choices.Yes)
            {
                var both = one & other & ~nobody;
                if (!Narrow(same.What, both) || !Narrow(same.Other, both))
                {
                    return false;
                }
            }
            else if ((UInt128.IsPow2(one) && one != nobody && !Narrow(same.Other, ~one)) || (UInt128.IsPow2(other) && other != nobody && !Narrow(same.What, ~other)))
            {
                return false;
            }
        }

        return true;
    }
}
