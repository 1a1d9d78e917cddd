using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Times;

/// <summary>
/// L619: no two questions are certain to come on one and the same day, and no turn has more certain questions than its session takes.
/// What has a condition or a chance is not certain, and each day of a crisis has a session of its own.
/// </summary>
internal static class CertainEventsHaveRoom
{
    public static void Look(Proofs proofs)
    {
        // In the order in which the engine looks at them: whose dates close first comes first.
        var certain = proofs.Scenario.Events
            .Where(happening => happening is { If: null, Chance: null, OnlyRaised: false, Question: not null, Again: false, Crisis: < 0 })
            .OrderBy(happening => happening.UntilTurn).ThenBy(happening => happening.Index).ToList();
        var days = new Dictionary<DateOnly, Event>();
        var turns = new Dictionary<int, int>();
        foreach (var happening in certain)
        {
            var entry = proofs.Inspection.Names.Events[happening.Index];
            var isFull = happening.FromTurn == happening.UntilTurn && turns.GetValueOrDefault(happening.FromTurn) >= Scenario.MostQuestions;
            if (isFull)
            {
                proofs.Inspection.Findings.Add(SharesItsDay.TooMany(entry.PlaceOf(EventForm.From), happening.Id, Scenario.MostQuestions));
            }
            else if (entry.Of(EventForm.From) is { } from && !days.TryAdd(from.Value, happening))
            {
                var first = days[from.Value];
                proofs.Inspection.Findings.Add(SharesItsDay.With(
                    from.Span, proofs.Inspection.Names.Events[first.Index].Of(EventForm.From)!.Span, happening.Id, first.Id));
            }

            if (happening.FromTurn == happening.UntilTurn)
            {
                turns[happening.FromTurn] = turns.GetValueOrDefault(happening.FromTurn) + 1;
            }
        }
    }
}
