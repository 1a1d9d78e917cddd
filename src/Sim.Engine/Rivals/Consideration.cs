using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;
using Sim.Model.Scenarios;

namespace Sim.Engine.Rivals;

/// <summary>
/// What one person has to consider of one act, with every part looked up for him: whether his offices allow it at all, where the numbers
/// stand that it asks for and would move.
/// </summary>
internal sealed class Consideration
{
    private readonly int _person;
    private readonly Layout _layout;
    private readonly int _lastDone;
    private readonly int _timesDone;
    private readonly int _rest;
    private readonly bool _once;
    private readonly bool _isMotion;
    private readonly Check[] _checks;
    private readonly Stake[] _stakes;
    private readonly Column[] _sieved;
    private readonly Weighing[] _weighings;
    private readonly (int Slot, int Factor)[] _line;
    private int _checkCount;
    private int _stakeCount;
    private int _weighingCount;

    public Consideration(PlayedAct act, int person, Layout layout)
    {
        Act = act;
        _person = person;
        _layout = layout;
        _lastDone = layout.LastDone + (act.Act.Index * layout.People) + person;
        _timesDone = layout.TimesDone + act.Act.Index;
        (_rest, _once, _isMotion) = (act.Act.Rest, act.Act.Once, act.Act.Motion);
        _checks = new Check[act.Tests.Length];
        _stakes = new Stake[act.Steady.Length];
        _sieved = new Column[act.Sieves.Length];
        _weighings = new Weighing[act.Columns.Length];
        _line = [.. act.Line.Select(l => (layout.StanceSlot(person, l.Axis), act.StanceWeight * l.Step))];
    }

    // A number that must lie within bounds, or outside of them.
    private readonly record struct Check(int Slot, int Low, int High, bool Outside);

    // A number that would be moved: where it stands, where in the table it is said by how much. What comes later is divided.
    private readonly record struct Stake(int Slot, int Real, int Feeling, int Divisor);

    public PlayedAct Act { get; }

    /// <summary>Whether those who hold the offices now leave the act to him at all.</summary>
    public bool IsAllowed { get; private set; }

    /// <summary>Looks everything up as the offices are held. The person must play the actor's part.</summary>
    public void LookUp(Scene scene, Feelings feelings)
    {
        (_checkCount, _stakeCount, _weighingCount) = (0, 0, 0);
        IsAllowed = Act.OfOffice.Holds(scene);
        foreach (var (test, turned) in Act.Tests)
        {
            var slot = test.Place.Slot(scene);
            if (slot >= 0)
            {
                _checks[_checkCount++] = new Check(slot, test.Low, test.High, turned);
            }
            else if (test.IfMissing == turned)
            {
                IsAllowed = false;
            }
        }

        var felt = feelings.Of(_person);
        foreach (var (deed, divisor) in Act.Steady)
        {
            if (deed.Place.Slot(scene) is var slot and >= 0)
            {
                _stakes[_stakeCount++] = new Stake(slot, deed.Real!.Value, felt[slot - _layout.Variables], divisor);
            }
        }

        for (var i = 0; i < _sieved.Length; i++)
        {
            _sieved[i] = scene.ColumnOf(Act.Sieves[i].Place, Act.Part);
        }

        foreach (var (deed, halvings) in Act.IsNarrow ? Act.Columns : [])
        {
            if (scene.ColumnOf(deed.Place, Act.Part) is { IsMissing: false } column)
            {
                var (first, isOne) = feelings.InColumn(column, _person, _layout);
                _weighings[_weighingCount++] = new Weighing(deed, halvings, Act.Part, column, first, isOne);
            }
        }
    }

    /// <summary>Whether nothing stands in the way that can be seen without asking to whom it would be done.</summary>
    public bool IsPossible(int[] numbers, int turn, bool agendaIsFull)
    {
        if (numbers[_lastDone] > Math.Max(0, turn - _rest) || (_once && numbers[_timesDone] > 0) || (_isMotion && agendaIsFull))
        {
            return false;
        }

        foreach (ref readonly var check in _checks.AsSpan(0, _checkCount))
        {
            var number = numbers[check.Slot];
            if ((number >= check.Low && number <= check.High) == check.Outside)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What it is worth by where he stands, in points.</summary>
    public int Line(int[] numbers)
    {
        var worth = 0;
        foreach (var (slot, factor) in _line)
        {
            worth += numbers[slot] * factor / 2;
        }

        return worth;
    }

    /// <summary>What the effects are worth that rest on one number whomever it is done to, in hundredths of a point.</summary>
    public long Worth(Scene scene, Outlook outlook)
    {
        long sum = 0;
        foreach (ref readonly var stake in _stakes.AsSpan(0, _stakeCount))
        {
            var worth = (long)outlook.Worth(stake.Slot, stake.Feeling) * outlook.RealChange(stake.Real, scene.Numbers[stake.Slot]);
            sum += stake.Divisor == 1 ? worth : worth / stake.Divisor;
        }

        return sum;
    }

    /// <summary>Keeps those in the mask to whom it can be done, as far as single numbers say.</summary>
    public void Sift(Scene scene, Span<int> mask)
    {
        for (var i = 0; i < _sieved.Length; i++)
        {
            Act.Sieves[i].Sift(scene, scene.In(_sieved[i], mask.Length), mask);
        }
    }

    /// <summary>Adds what the effects are worth that depend on whom it is done to, in hundredths of a point.</summary>
    /// <param name="moved">Room for as many as there are sums.</param>
    public void AddEach(Scene scene, Outlook outlook, int count, Span<int> sums, Span<int> moved)
    {
        foreach (ref readonly var weighing in _weighings.AsSpan(0, _weighingCount))
        {
            weighing.AddEach(count, outlook, scene, sums, moved);
        }
    }
}
