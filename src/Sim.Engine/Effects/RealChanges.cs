using Sim.Engine.Evaluation;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Effects;

/// <summary>
/// By how much a change really moves a number, which has its limits, for every value that the number may have: for all changes whose amount
/// rests on that number alone, in one table.
/// </summary>
public sealed class RealChanges(Scenario scenario)
{
    // Where nothing changes, whether the game is over or not.
    private readonly List<int> _table = [0, 0];
    private int[]? _finished;
    private readonly Dictionary<(Expression Amount, bool Sets, int Min, int Max), int> _known = [];

    /// <summary>The table. What a number would really be moved by stands at the deed's place in it plus the number.</summary>
    public int[] Table => _finished ??= [.. _table];

    /// <summary>The place of a change that is none, in a number that is 0 or 1.</summary>
    public const int Nothing = 0;

    /// <summary>The place of a change in the table; null for one whose amount rests on something else.</summary>
    internal int? Of(Change change)
    {
        if (Limits(change.What) is not var (min, max))
        {
            return null;
        }

        var isConstant = Unary.IsConstant(change.Amount);
        if (!isConstant && !change.What.Equals(Unary.ReadingOf(change.Amount)))
        {
            return null;
        }

        // Two readings of numbers with the same limits move alike; which of them it is no longer matters.
        var amount = isConstant ? change.Amount : Unary.Anonymous(change.Amount);
        if (!_known.TryGetValue((amount, change.Set, min, max), out var place))
        {
            place = _known[(amount, change.Set, min, max)] = _table.Count - min;
            for (var number = min; number <= max; number++)
            {
                long moved = Unary.At(change.Amount, number) + (change.Set ? 0L : number);
                _table.Add((int)(Math.Clamp(moved, min, max) - number));
            }

            _finished = null;
        }

        return place;
    }

    // The limits that all the numbers have which a reading may mean; null if they differ or lie too far apart.
    internal (int Min, int Max)? Limits(Reading reading)
    {
        var limits = Unary.VariablesOf(reading, scenario).Select(v => (v.Min, v.Max)).Distinct().ToList();
        return limits is [var only] && Unary.RangeOf(reading, scenario) is not null ? only : null;
    }
}
