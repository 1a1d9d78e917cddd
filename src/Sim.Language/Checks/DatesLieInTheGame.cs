using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Checks;

/// <summary>Dates lie between the first day and the last, and windows open before they close.</summary>
internal static class DatesLieInTheGame
{
    public static void Look(Inspection inspection)
    {
        if (inspection.Draft.Head?.Of(ScenarioForm.Start) is not { } start || inspection.Draft.Head.Of(ScenarioForm.Turns) is null)
        {
            return;
        }

        if (start.Value.Year is < 1000 or > 3000)
        {
            inspection.Findings.Add(NumberOutside.Of(start.Span, "the year", start.Value.Year, 1000, 3000));
            return;
        }

        var calendar = inspection.Scenario.Calendar;
        var first = calendar.Start;
        var last = calendar.LastDay(calendar.Turns - 1);
        foreach (var entry in inspection.Names.Events.Entries)
        {
            LookAtWindow(inspection.Findings, entry, first, last);
        }

        foreach (var entry in inspection.Names.People.Entries)
        {
            if (entry.Of(PersonForm.Enters) is { } enters && entry.Of(PersonForm.Leaves) is { } leaves && leaves.Value < enters.Value)
            {
                inspection.Findings.Add(UntilBeforeFrom.Leaves(leaves.Span, enters.Value, leaves.Value));
            }

            if (entry.Of(PersonForm.Born) is { } born && entry.Of(PersonForm.Died) is { } died && died.Value < born.Value)
            {
                inspection.Findings.Add(UntilBeforeFrom.Dies(died.Span, born.Value, died.Value));
            }
        }

        foreach (var chair in inspection.Draft.Head.Of(ScenarioForm.Chairs) ?? [])
        {
            if (inspection.Names.People.Find(chair.Text) is { } person && inspection.Scenario.People[person].EntersTurn > 0)
            {
                inspection.Findings.Add(DateOutsidePeriod.Chair(chair.Span, chair.Text, first));
            }
        }

        foreach (var entry in inspection.Names.Checkpoints.Entries)
        {
            if (entry.Of(CheckpointForm.At) is { } at && (at.Value < first || at.Value > last))
            {
                inspection.Findings.Add(DateOutsidePeriod.Checkpoint(at.Span, at.Value, first, last));
            }
        }
    }

    private static void LookAtWindow(Findings findings, Draft entry, DateOnly first, DateOnly last) =>
        Window(findings, entry.Of(EventForm.From), entry.Of(EventForm.Until), first, last, DateOutsidePeriod.Never);

    /// <summary>Looks at the two ends of a window; whether it lies in the game at all.</summary>
    /// <param name="never">What is said where it does not.</param>
    public static bool Window(Findings findings, Placed<DateOnly>? from, Placed<DateOnly>? until, DateOnly first, DateOnly last, Func<Span, DateOnly, DateOnly, Diagnostic> never)
    {
        if (from is not null && until is not null && until.Value < from.Value)
        {
            findings.Add(UntilBeforeFrom.At(until.Span, from.Value, until.Value));
            return false;
        }

        if ((from is not null && from.Value > last) || (until is not null && until.Value < first))
        {
            findings.Add(never(from is not null && from.Value > last ? from.Span : until!.Span, first, last));
            return false;
        }

        foreach (var (date, field) in ((Placed<DateOnly>?, string)[])[(from, "from"), (until, "until")])
        {
            if (date is not null && (date.Value < first || date.Value > last))
            {
                findings.Add(DateOutsidePeriod.At(date.Span, field, date.Value, first, last));
            }
        }

        return true;
    }
}
