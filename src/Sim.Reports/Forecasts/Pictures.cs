using Sim.Model.Effects;
using Sim.Model.Forecasts;
using Sim.Model.Ledgers;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Persons;
using Sim.Reports.Views;

namespace Sim.Reports.Forecasts;

/// <summary>What the player's person knows of how things stand, as a picture to play ahead from: exactly what the pages show, and nothing behind it.</summary>
public static class Pictures
{
    /// <exception cref="InvalidOperationException">Nobody is played.</exception>
    public static Picture Of(GameView view)
    {
        if (view.Chair < 0)
        {
            throw new InvalidOperationException("Only somebody who is played has a picture of how things stand.");
        }

        var layout = view.Scenario.Layout;
        var unknown = Unknown(view).ToHashSet();
        var numbers = (int[])view.Situation.Numbers.Clone();
        numbers.AsSpan(Layout.SeedLow, 2).Clear();
        numbers.AsSpan(layout.Variables, layout.VariableCount).Clear();
        foreach (var slot in unknown)
        {
            numbers[slot] = 0;
        }

        foreach (var (person, against, turn) in Confidences.Known(view))
        {
            numbers[layout.Pledges + person] = against + 1;
            numbers[layout.PledgedIn + person] = turn + 1;
            unknown.Remove(layout.Pledges + person);
            unknown.Remove(layout.PledgedIn + person);
        }

        KeepWhatIsKnownToBeUnderWay(view, numbers);
        return new Picture
        {
            Scenario = view.Scenario,
            Numbers = [.. numbers],
            Beliefs = [.. view.Scenario.Variables.Select(v => Beliefs.Of(view, v))],
            Unknown = [.. unknown.Order()],
        };
    }

    private static IEnumerable<int> Unknown(GameView view)
    {
        var (layout, chair) = (view.Scenario.Layout, view.Chair);
        for (var person = 0; person < layout.People; person++)
        {
            if (person == chair)
            {
                continue;
            }

            yield return layout.Pledges + person;
            yield return layout.PledgedIn + person;
            yield return layout.Nerves + person;
            for (var aim = 0; aim < layout.Aims; aim++)
            {
                yield return layout.AimStrengths + (person * layout.Aims) + aim;
            }

            // How much of his time is spent on what one has not seen, one does not know; before the session it is all there.
            if (view.Moment is SessionMoment)
            {
                yield return layout.SlotsLeft + person;
            }

            // Who owes the player, or is owed by him, he knows.
            foreach (var owes in new[] { layout.Owes, layout.OwesNext })
            {
                if (view.Situation.Numbers[owes + person] != chair + 1)
                {
                    yield return owes + person;
                }
            }

            foreach (var act in view.Scenario.Acts.Where(a => !IsInTheOpen(a)))
            {
                yield return layout.LastDone + (act.Index * layout.People) + person;
            }
        }

        // What he has done himself he knows to have been done.
        foreach (var act in view.Scenario.Acts.Where(a => !IsInTheOpen(a) && view.Situation.Numbers[layout.LastDone + (a.Index * layout.People) + chair] == 0))
        {
            yield return layout.TimesDone + act.Index;
            foreach (var effect in act.Effects)
            {
                if (effect.Landing() is Raise raised)
                {
                    yield return layout.Raised + raised.Event;
                }
            }
        }
    }

    private static bool IsInTheOpen(Act act) => act.Motion || act.Seen == Seen.Public;

    // Effects on their way of whose origin one has not heard are left out, and the others close ranks.
    private static void KeepWhatIsKnownToBeUnderWay(GameView view, int[] numbers)
    {
        var pending = view.Scenario.Layout.Pending;
        var kept = 0;
        for (var i = 0; i < numbers[Layout.PendingCount]; i++)
        {
            var record = numbers.AsSpan(pending + (i * Layout.PendingStride), Layout.PendingStride);
            var cause = new Cause((CauseKind)record[7], record[8], record[9], record[2], record[6]);
            if (Knowledge.Of(view, cause) == Heard.Fully)
            {
                record.CopyTo(numbers.AsSpan(pending + (kept++ * Layout.PendingStride)));
            }
        }

        numbers.AsSpan(pending + (kept * Layout.PendingStride), (numbers[Layout.PendingCount] - kept) * Layout.PendingStride).Clear();
        numbers[Layout.PendingCount] = kept;
    }
}
