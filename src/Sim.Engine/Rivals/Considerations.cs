using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;
using Sim.Model.Scenarios;

namespace Sim.Engine.Rivals;

/// <summary>
/// What one person has to consider of each act, with every part looked up for him: whether his offices allow it at all, where the numbers
/// stand that it asks for, what moving them is worth to him. It holds until an office changes hands.
/// </summary>
internal sealed class Considerations(Playbook playbook, Layout layout, int person)
{
    private readonly List<Consideration> _open = [];
    private readonly List<Check> _checks = [];
    private readonly List<Stake> _stakes = [];
    private readonly List<Sifting> _sieves = [];
    private readonly List<Weighing> _columns = [];
    private readonly int[] _real = playbook.RealChanges.Table;
    private Scene? _scene;
    private int _terms;

    // A number that must lie within bounds, or outside of them.
    private readonly record struct Check(int Slot, int Low, int High, bool Outside);

    // A number that would be moved: where it stands, where in the table it is said by how much, and what a point is worth to him by his
    // aims and by a feeling. What comes later is divided.
    private readonly record struct Stake(int Slot, int Real, int Aim, int Feeling, int Divisor);

    // A condition on whomever it is done to, and the column in which it reads.
    private readonly record struct Sifting(Sieve Sieve, Column Column);

    // An effect on whomever it is done to, and the column of numbers that it moves.
    private readonly record struct Weighing(Deed Deed, int Halvings, Column Column);

    /// <summary>The acts that his offices allow.</summary>
    public List<Consideration> Open => _open;

    /// <summary>Looks everything up anew if an office has changed hands. The person must play the actor's part.</summary>
    public void Renew(Scene scene, AimWorths aims)
    {
        if (ReferenceEquals(_scene, scene) && _terms == scene.Terms)
        {
            return;
        }

        (_scene, _terms) = (scene, scene.Terms);
        _open.Clear();
        _checks.Clear();
        _stakes.Clear();
        _sieves.Clear();
        _columns.Clear();
        var worths = aims.Of(person, scene.Situation);
        foreach (var act in playbook.Acts)
        {
            if (act.OfOffice.Holds(scene))
            {
                Add(act, scene, worths);
            }
        }
    }

    /// <summary>Whether nothing stands in the way of an act that can be seen without asking to whom it would be done.</summary>
    /// <param name="latest">The last turn in which he may have done it, for each number of turns that an act must rest.</param>
    public bool Allow(in Consideration row, int[] numbers, int turn, bool agendaIsFull)
    {
        if (numbers[row.LastDone] > Math.Max(0, turn - row.Act.Act.Rest)
            || (row.Act.Act.Once && numbers[row.TimesDone] > 0)
            || (agendaIsFull && row.Act.Act.Motion))
        {
            return false;
        }

        for (var i = row.Checks.Start; i < row.Checks.End; i++)
        {
            var check = _checks[i];
            var number = numbers[check.Slot];
            if ((number >= check.Low && number <= check.High) == check.Outside)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the effects are worth that rest on one number whomever it is done to, in hundredths of a point.</summary>
    public long Worth(in Consideration row, int[] numbers, ReadOnlySpan<int> felt)
    {
        long sum = 0;
        for (var i = row.Stakes.Start; i < row.Stakes.End; i++)
        {
            var stake = _stakes[i];
            var worth = (long)(stake.Aim + felt[stake.Feeling]) * _real[stake.Real + numbers[stake.Slot]];
            sum += stake.Divisor == 1 ? worth : worth / stake.Divisor;
        }

        return sum;
    }

    /// <summary>Keeps those in the mask to whom it can be done, as far as single numbers say.</summary>
    public void Sift(in Consideration row, Scene scene, Span<int> mask)
    {
        for (var i = row.Sieves.Start; i < row.Sieves.End; i++)
        {
            var (sieve, column) = _sieves[i];
            sieve.Sift(scene, scene.In(column, mask.Length), mask);
        }
    }

    /// <summary>Adds what the effects are worth that depend on whom it is done to, in hundredths of a point.</summary>
    /// <param name="moved">Room for as many as there are sums.</param>
    public void AddEach(in Consideration row, Scene scene, Outlook outlook, int count, Span<int> sums, Span<int> moved)
    {
        for (var i = row.Columns.Start; i < row.Columns.End; i++)
        {
            var (deed, halvings, column) = _columns[i];
            Interests.AddEach(deed, halvings, row.Act.Part, column, count, outlook, scene, sums, moved);
        }
    }

    private void Add(PlayedAct act, Scene scene, int[] worths)
    {
        var (checks, stakes, sieves, columns) = (_checks.Count, _stakes.Count, _sieves.Count, _columns.Count);
        foreach (var (test, turned) in act.Tests)
        {
            var slot = test.Place.Slot(scene);
            if (slot < 0 && test.IfMissing == turned)
            {
                return;
            }

            if (slot >= 0)
            {
                _checks.Add(new Check(slot, test.Low, test.High, turned));
            }
        }

        var feelings = playbook.Feelings.Of(person);
        foreach (var (deed, divisor) in act.Steady)
        {
            if (deed.Place.Slot(scene) is var slot and >= 0)
            {
                _stakes.Add(new Stake(slot, deed.Real!.Value, worths[slot - layout.Variables], feelings[slot - layout.Variables], divisor));
            }
        }

        foreach (var sieve in act.Sieves)
        {
            _sieves.Add(new Sifting(sieve, scene.ColumnOf(sieve.Place, act.Part)));
        }

        foreach (var (deed, halvings) in act.IsNarrow ? act.Columns : [])
        {
            if (scene.ColumnOf(deed.Place, act.Part) is { IsMissing: false } column)
            {
                _columns.Add(new Weighing(deed, halvings, column));
            }
        }

        _open.Add(new Consideration(
            act,
            layout.LastDone + (act.Act.Index * layout.People) + person,
            layout.TimesDone + act.Act.Index,
            new Stretch(checks, _checks.Count),
            new Stretch(stakes, _stakes.Count),
            new Stretch(sieves, _sieves.Count),
            new Stretch(columns, _columns.Count)));
    }
}

/// <summary>An act that a person may consider, and where what there is to consider begins and ends.</summary>
internal readonly record struct Consideration(
    PlayedAct Act, int LastDone, int TimesDone, Stretch Checks, Stretch Stakes, Stretch Sieves, Stretch Columns);

/// <summary>Some of a list, from the first to before the last.</summary>
internal readonly record struct Stretch(int Start, int End);
