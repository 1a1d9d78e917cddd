using System.Globalization;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Origins;

/// <summary>Behind an act: who did it and what he gained by it; behind a motion, the vote.</summary>
internal static class ActOrigin
{
    /// <summary>From this many on, colleagues are counted and not named.</summary>
    private const int Many = 3;

    public static IEnumerable<string> Of(GameView view, Cause cause)
    {
        var act = view.Scenario.Acts[cause.Index];
        if (act.Motion)
        {
            foreach (var line in view.Chronicle.OfTurn(cause.Turn).OfType<MotionDecided>()
                .Where(m => m.Act == cause.Index && m.Actor == cause.Actor && m.Carried).Take(1).SelectMany(m => Voted.Of(view, m)!.Lines(view)))
            {
                yield return line;
            }
        }
        else
        {
            foreach (var told in view.Chronicle.OfTurn(cause.Turn).OfType<ActDone>()
                .Where(a => a.Act == cause.Index && a.Actor == cause.Actor).Select(a => Telling.Of(view, a)).OfType<Told>())
            {
                yield return told.Short;
            }
        }

        if (Gained(view, cause) is { Length: > 0 } gained)
        {
            yield return $"What {(cause.Actor == view.Chair ? "you" : "he")} gained by it: {gained}";
        }
    }

    private static string Gained(GameView view, Cause cause) => string.Join(", ", view.Ledger.Entries
        .Where(e => e.Cause == cause && e.Amount != 0 && IsHis(view.Scenario.Variables[e.Variable], cause.Actor) && Knowledge.Of(view, view.Scenario.Variables[e.Variable]) >= Known.Estimate)
        .GroupBy(e => e.Variable, (index, entries) => (Variable: view.Scenario.Variables[index], Amount: entries.Sum(e => e.Amount)))
        .GroupBy(g => (g.Amount, Trust: g.Variable.Owner == Owner.Trust))
        .SelectMany(g => g.Key.Trust && g.Count() >= Many
            ? [string.Create(CultureInfo.InvariantCulture, $"the trust of {g.Count()} colleagues in {Names.Person(view, cause.Actor)} {Amount.Signed(g.Key.Amount)}")]
            : g.Select(one => $"{Names.Within(view, one.Variable)} {Amount.Signed(one.Amount)}")));

    // His own bases and standing, and what others think of him.
    private static bool IsHis(Variable variable, int actor) => actor >= 0
        && ((variable.Owner == Owner.Person && variable.OwnerIndex == actor) || (variable.Owner == Owner.Trust && variable.OtherIndex == actor && variable.OwnerIndex != actor));
}
