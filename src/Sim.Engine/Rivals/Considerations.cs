using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;

namespace Sim.Engine.Rivals;

/// <summary>
/// What one person has to consider of each act whomever it is done to, with every part looked up for him: where the numbers stand that it
/// asks for, what moving them is worth to him. It holds until an office changes hands.
/// </summary>
internal sealed class Considerations(Playbook playbook, int person)
{
    private readonly List<Check> _checks = [];
    private readonly List<Stake> _stakes = [];
    private readonly Row[] _rows = new Row[playbook.Acts.Length];
    private Scene? _scene;
    private int _terms;

    // A number that must lie within bounds, or outside of them.
    private readonly record struct Check(int Slot, int Low, int High, bool Outside);

    // A number that would be moved: where it stands, where in the table it is said by how much, and what a point is worth to him by his
    // aims and by a feeling. What comes later is divided.
    private readonly record struct Stake(int Slot, int Real, int Aim, int Feeling, int Divisor);

    private readonly record struct Row(int FirstCheck, int Checks, int FirstStake, int Stakes, bool IsShut);

    /// <summary>Looks everything up anew if an office has changed hands. The person must play the actor's part.</summary>
    public void Renew(Scene scene, AimWorths aims)
    {
        if (ReferenceEquals(_scene, scene) && _terms == scene.Terms)
        {
            return;
        }

        (_scene, _terms) = (scene, scene.Terms);
        _checks.Clear();
        _stakes.Clear();
        var worths = aims.Of(person, scene.Situation);
        for (var act = 0; act < _rows.Length; act++)
        {
            var (check, stake) = (_checks.Count, _stakes.Count);
            var isShut = !AddChecks(playbook.Acts[act], scene);
            AddStakes(playbook.Acts[act], scene, worths);
            _rows[act] = new Row(check, _checks.Count - check, stake, _stakes.Count - stake, isShut);
        }
    }

    /// <summary>Whether the tests hold that can be made without asking who plays which part.</summary>
    public bool Allow(int act, int[] numbers)
    {
        var row = _rows[act];
        if (row.IsShut)
        {
            return false;
        }

        for (var i = row.FirstCheck; i < row.FirstCheck + row.Checks; i++)
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

    /// <summary>What the effects are worth that can be weighed without asking who plays which part, in hundredths of a point.</summary>
    public long Worth(int act, int[] numbers, ReadOnlySpan<int> felt)
    {
        var row = _rows[act];
        var real = playbook.RealChanges.Table;
        long sum = 0;
        for (var i = row.FirstStake; i < row.FirstStake + row.Stakes; i++)
        {
            var stake = _stakes[i];
            var worth = (long)(stake.Aim + felt[stake.Feeling]) * real[stake.Real + numbers[stake.Slot]];
            sum += stake.Divisor == 1 ? worth : worth / stake.Divisor;
        }

        return sum;
    }

    private bool AddChecks(PlayedAct act, Scene scene)
    {
        foreach (var (test, turned) in act.Tests)
        {
            var slot = test.Place.Slot(scene);
            if (slot >= 0)
            {
                _checks.Add(new Check(slot, test.Low, test.High, turned));
            }
            else if (test.IfMissing == turned)
            {
                return false;
            }
        }

        return true;
    }

    private void AddStakes(PlayedAct act, Scene scene, int[] worths)
    {
        var first = scene.Situation.Scenario.Layout.Variables;
        var feelings = playbook.Feelings.Of(person);
        foreach (var (deed, divisor) in act.Steady)
        {
            if (deed.Place.Slot(scene) is var slot and >= 0)
            {
                _stakes.Add(new Stake(slot, deed.Real!.Value, worths[slot - first], feelings[slot - first], divisor));
            }
        }
    }
}
