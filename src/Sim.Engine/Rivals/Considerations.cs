using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;
using Sim.Model.Scenarios;

namespace Sim.Engine.Rivals;

/// <summary>
/// What one person has to consider of each act whomever it is done to, with every part looked up for him: where the numbers stand that it
/// asks for, what moving them is worth to him. It holds until an office changes hands.
/// </summary>
internal sealed class Considerations(Playbook playbook, int person)
{
    private readonly (Test Test, bool Turned)[] _tests = [.. playbook.Acts.SelectMany(a => a.Tests)];
    private readonly (Deed Deed, int Divisor)[] _deeds = [.. playbook.Acts.SelectMany(a => a.Steady)];
    private readonly Check[] _checks = new Check[playbook.Acts.Sum(a => a.Tests.Length)];
    private readonly Stake[] _stakes = new Stake[playbook.Acts.Sum(a => a.Steady.Length)];
    private readonly Row[] _rows = RowsOf(playbook);
    private readonly int[] _real = playbook.RealChanges.Table;
    private Scene? _scene;
    private int _terms;

    // A number that must lie within bounds, or outside of them.
    private readonly record struct Check(int Slot, int Low, int High, bool Outside);

    // A number that would be moved: where it stands, where in the table it is said by how much, and what a point is worth to him by his
    // aims and by a feeling. What comes later is divided.
    private readonly record struct Stake(int Slot, int Real, int Aim, int Feeling, int Divisor);

    // Where the checks and stakes of an act begin and end.
    private readonly record struct Row(int Check, int LastCheck, int Stake, int LastStake);

    /// <summary>Looks everything up anew if an office has changed hands. The person must play the actor's part.</summary>
    public void Renew(Scene scene, AimWorths aims)
    {
        if (ReferenceEquals(_scene, scene) && _terms == scene.Terms)
        {
            return;
        }

        (_scene, _terms) = (scene, scene.Terms);
        for (var i = 0; i < _checks.Length; i++)
        {
            // Where somebody is missing, the check is of a number that is 0 or 1, and always or never holds.
            var (test, turned) = _tests[i];
            var slot = test.Place.Slot(scene);
            _checks[i] = slot >= 0 ? new Check(slot, test.Low, test.High, turned) : new Check(Layout.Over, 0, 1, test.IfMissing == turned);
        }

        var first = scene.Situation.Scenario.Layout.Variables;
        var feelings = playbook.Feelings.Of(person);
        var worths = aims.Of(person, scene.Situation);
        for (var i = 0; i < _stakes.Length; i++)
        {
            var (deed, divisor) = _deeds[i];
            var slot = deed.Place.Slot(scene);
            _stakes[i] = slot >= 0
                ? new Stake(slot, deed.Real!.Value, worths[slot - first], feelings[slot - first], divisor)
                : new Stake(Layout.Over, RealChanges.Nothing, 0, 0, 1);
        }
    }

    /// <summary>Whether the tests hold that can be made without asking who plays which part.</summary>
    public bool Allow(int act, int[] numbers)
    {
        var row = _rows[act];
        foreach (ref readonly var check in _checks.AsSpan(row.Check, row.LastCheck - row.Check))
        {
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
        long sum = 0;
        foreach (ref readonly var stake in _stakes.AsSpan(row.Stake, row.LastStake - row.Stake))
        {
            var worth = (long)(stake.Aim + felt[stake.Feeling]) * _real[stake.Real + numbers[stake.Slot]];
            sum += stake.Divisor == 1 ? worth : worth / stake.Divisor;
        }

        return sum;
    }

    private static Row[] RowsOf(Playbook playbook)
    {
        var rows = new Row[playbook.Acts.Length];
        var (check, stake) = (0, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            var act = playbook.Acts[i];
            rows[i] = new Row(check, check += act.Tests.Length, stake, stake += act.Steady.Length);
        }

        return rows;
    }
}
