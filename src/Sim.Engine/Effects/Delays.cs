using Sim.Engine.Evaluation;
using Sim.Model.Effects;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;

namespace Sim.Engine.Effects;

/// <summary><c>after 3 turns: living +4</c>: the effect waits in the situation with its cast and its cause, and lands at the opening of its turn.</summary>
public static class Delays
{
    public static void Apply(After after, in Doing doing)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        var count = affairs[Layout.PendingCount];
        if (count >= layout.PendingCapacity)
        {
            throw new InvalidOperationException($"More than {layout.PendingCapacity} effects are pending; the compiler promised that this cannot be.");
        }

        ReadOnlySpan<int> record =
        [
            affairs.Turn + after.Turns, after.Number, doing.Cast.Actor, doing.Cast.Target, doing.Cast.Rival, doing.Cast.Country,
            affairs.Turn, (int)doing.Cause.Kind, doing.Cause.Index, doing.Cause.Part,
        ];
        record.CopyTo(affairs.Situation.Numbers.AsSpan(layout.Pending + (count * Layout.PendingStride)));
        affairs[Layout.PendingCount] = count + 1;
    }

    /// <summary>Lets everything land that is due this turn, in the order in which it was promised.</summary>
    public static void Land(Doing opening)
    {
        var affairs = opening.Affairs;
        var layout = affairs.Scenario.Layout;
        var numbers = affairs.Situation.Numbers;
        var due = opening.Table.Due;
        due.Clear();
        var kept = 0;
        for (var i = 0; i < numbers[Layout.PendingCount]; i++)
        {
            var record = numbers.AsSpan(layout.Pending + (i * Layout.PendingStride), Layout.PendingStride);
            if (record[0] <= affairs.Turn)
            {
                var cast = new Cast(record[2], record[3], record[4], record[5], -1);
                due.Add((opening.Table.Playbook.Delayed[record[1]], cast, new Cause((CauseKind)record[7], record[8], record[9], record[2], record[6])));
            }
            else
            {
                record.CopyTo(numbers.AsSpan(layout.Pending + (kept * Layout.PendingStride)));
                kept++;
            }
        }

        // What is no longer pending leaves no trace, so that equal situations are equal numbers.
        numbers.AsSpan(layout.Pending + (kept * Layout.PendingStride), (numbers[Layout.PendingCount] - kept) * Layout.PendingStride).Clear();
        numbers[Layout.PendingCount] = kept;
        foreach (var (deed, cast, cause) in due)
        {
            EffectList.Apply(deed, opening with { Cast = cast, Cause = cause });
        }
    }
}
