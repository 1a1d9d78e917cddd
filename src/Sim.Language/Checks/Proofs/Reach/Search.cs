using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Reach;

/// <summary>
/// Plays all games at once, turn by turn: whatever can come about does, and widens what is possible from then on; nothing is ever taken
/// back. What has not come about at the end cannot.
/// </summary>
internal sealed class Search
{
    private readonly Field _field;
    private readonly Watchers _watchers;
    private readonly Func<Site, bool> _isAllowed;
    private readonly int _turns;
    private readonly List<Action>?[] _later;
    private readonly List<int>?[] _again;
    private readonly Queue<int> _queue = [];
    private readonly bool[] _isQueued;
    private readonly int[] _since;
    private readonly Spread _spread;
    private int _turn;

    /// <param name="isAllowed">False for what is left aside: answers that were not given in history, when history is played.</param>
    public Search(Field field, Watchers watchers, Func<Site, bool>? isAllowed = null)
    {
        (_field, _watchers, _isAllowed) = (field, watchers, isAllowed ?? (_ => true));
        _turns = field.Scenario.Calendar.Turns;
        _later = new List<Action>?[_turns];
        _again = new List<int>?[_turns];
        _isQueued = new bool[field.Sites.Count];
        _since = new int[field.Sites.Count];
        Array.Fill(_since, -1);
        Reached = new Reached(field.Scenario, field.Numbers, field.Choices);
        _spread = new Spread(field, this);
    }

    public Reached Reached { get; }

    /// <summary>Called when the dates of an event close and it cannot have come.</summary>
    public Action<Site>? Missed { get; set; }

    /// <summary>Whether something can come about at all.</summary>
    public bool IsAlive(Site site) => _since[site.Number] >= 0;

    /// <summary>Whether somebody can pull the trigger that a way needs, if it needs one.</summary>
    public bool IsPulled(Site way) => _spread.IsPulled(way);

    /// <summary>The first turn in which something can come about, counted from 0; −1 where it cannot.</summary>
    public int Since(Site site) => _since[site.Number];

    public void Run()
    {
        var closing = _field.EventsByLastTurn();
        for (_turn = 0; _turn < _turns; _turn++)
        {
            Reached.Turns = new Interval(_turn + 1, _turns);
            Open();
            while (_queue.TryDequeue(out var number))
            {
                _isQueued[number] = false;
                LookAt(_field.Sites[number]);
            }

            foreach (var missed in closing[_turn])
            {
                if (!IsAlive(missed))
                {
                    Missed?.Invoke(missed);
                }
            }
        }

        Reached.Turns = new Interval(1, _turns + 1);
    }

    /// <summary>Something comes about now, whatever it asks for.</summary>
    public void Bring(Site site)
    {
        if (!IsAlive(site) && _isAllowed(site))
        {
            _since[site.Number] = _turn;
            _spread.From(site);
        }
    }

    /// <summary>Lets something happen some turns later, if the game lasts so long.</summary>
    public void Later(int turns, Action happens)
    {
        if (turns == 0)
        {
            happens();
        }
        else if (_turn + turns < _turns)
        {
            (_later[_turn + turns] ??= []).Add(happens);
        }
    }

    public void Widen(int number, Interval by)
    {
        if (Reached.Widen(number, by))
        {
            Enqueue(_watchers.OfNumber(number));
        }
    }

    public void Widen(int choice, UInt128 values)
    {
        if (Reached.Widen(choice, values))
        {
            Enqueue(_watchers.OfChoice(choice));
        }
    }

    public void Enqueue(ReadOnlySpan<int> sites)
    {
        foreach (var number in sites)
        {
            // What has come about is only of interest again if what it adds may grow.
            if (!_isQueued[number] && (_since[number] < 0 || _field.HasAmounts(number)))
            {
                _isQueued[number] = true;
                _queue.Enqueue(number);
            }
        }
    }

    private void Open()
    {
        foreach (var happens in _later[_turn] ?? [])
        {
            happens();
        }

        Enqueue(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_again[_turn] ?? []));
        Enqueue(_field.FirstLookedAtIn(_turn));
    }

    private void LookAt(Site site)
    {
        if (IsAlive(site))
        {
            // What it adds may depend on what has widened.
            _spread.ChangesOf(site);
            return;
        }

        if (site.Kind >= SiteKind.Ending || !_isAllowed(site) || !IsReady(site))
        {
            return;
        }

        var first = FirstTurnOf(site);
        if (first <= _turn)
        {
            Bring(site);
        }
        else if (first < _turns)
        {
            (_again[first] ??= []).Add(site.Number);
        }
    }

    private bool IsReady(Site site) => site.Kind switch
    {
        SiteKind.Event => !_field.Scenario.Events[site.Index].OnlyRaised && _turn >= _field.Scenario.Events[site.Index].FromTurn,
        SiteKind.Option => IsAlive(_field.Sites[_field.NumberOfEvent(site.Index)]),
        SiteKind.Way => _spread.IsPulled(site),
        _ => true,
    };

    // The first turn, counted from 0, in which its conditions can hold as far as is known; beyond all turns where they cannot.
    private int FirstTurnOf(Site site)
    {
        if (site.Chance is { } chance && Estimate.Of(chance, site.Here, _field.Numbers, Reached).High <= 0)
        {
            return int.MaxValue;
        }

        // What asks for nothing comes as soon as it can; a way has still to begin where the machine is.
        if (site.Clauses is null || (site.Clauses is [{ Length: 0 }] && site.Kind is not (SiteKind.Event or SiteKind.Way)))
        {
            return _turn;
        }

        var first = long.MaxValue;
        foreach (var clause in site.Clauses)
        {
            if (_field.Solver.IsPossible(Reached, site.Premises.Literals, clause))
            {
                first = Math.Min(first, _field.Solver.Of(_field.Numbers.Turn).Low - 1);
                if (first <= _turn)
                {
                    break;
                }
            }
        }

        return (int)Math.Min(first, int.MaxValue);
    }
}
