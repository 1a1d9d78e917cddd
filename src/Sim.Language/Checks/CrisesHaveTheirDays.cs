using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks;

/// <summary>A crisis fits into its turn, has events, and these come on days that it has.</summary>
internal static class CrisesHaveTheirDays
{
    public static void Look(Inspection inspection)
    {
        foreach (var entry in inspection.Names.Events.Entries)
        {
            LookAtEvent(inspection, entry);
        }

        if (inspection.Draft.Head?.Of(ScenarioForm.Start) is null || inspection.Draft.Head.Of(ScenarioForm.Turns) is null)
        {
            return;
        }

        foreach (var (entry, crisis) in inspection.Names.Crises.Entries.Zip(inspection.Scenario.Crises))
        {
            LookAtCrisis(inspection, entry, crisis);
        }
    }

    private static void LookAtEvent(Inspection inspection, Draft entry)
    {
        var (from, until) = (entry.Of(EventForm.FromDay), entry.Of(EventForm.UntilDay));
        foreach (var (day, field) in ((Placed<int>?, string)[])[(from, "from_day"), (until, "until_day")])
        {
            if (day is null)
            {
                continue;
            }

            if (!entry.Has(EventForm.In))
            {
                inspection.Findings.Add(CrisisDays.OfNoCrisis(day.Span, field));
                return;
            }

            if (entry.Of(EventForm.In) is { } name && inspection.Names.Crises.Find(name.Text) is { } index && inspection.Scenario.Crises[index] is var crisis && day.Value > crisis.Days)
            {
                inspection.Findings.Add(CrisisDays.Beyond(day.Span, field, day.Value, crisis.Id, crisis.Days));
                return;
            }
        }

        if (from is not null && until is not null && until.Value < from.Value)
        {
            inspection.Findings.Add(UntilBeforeFrom.Days(until.Span, from.Value, until.Value));
        }
    }

    private static void LookAtCrisis(Inspection inspection, Draft entry, Crisis crisis)
    {
        var calendar = inspection.Scenario.Calendar;
        var (first, last) = (calendar.Start, calendar.LastDay(calendar.Turns - 1));
        if (inspection.Scenario.Events.All(happening => happening.Crisis != crisis.Index) && entry.Of(CrisisForm.Id) is { } id)
        {
            inspection.Findings.Add(CrisisDays.Empty(id.Span, crisis.Id));
        }

        if (DatesLieInTheGame.Window(inspection.Findings, entry.Of(CrisisForm.From), entry.Of(CrisisForm.Until), first, last, DateOutsidePeriod.NeverOpens)
            && entry.Of(CrisisForm.Opens) is { } opens)
        {
            LookAtFirstDay(inspection, crisis, opens, first, last);
        }
    }

    private static void LookAtFirstDay(Inspection inspection, Crisis crisis, Placed<DateOnly> opens, DateOnly first, DateOnly last)
    {
        var calendar = inspection.Scenario.Calendar;
        if (opens.Value < first || opens.Value > last)
        {
            inspection.Findings.Add(CrisisDays.OpensOutside(opens.Span, opens.Value, first, last));
            return;
        }

        var turn = calendar.TurnOf(opens.Value);
        if (crisis.FromTurn != turn || crisis.UntilTurn != turn)
        {
            inspection.Findings.Add(CrisisDays.OpensInAnotherTurn(opens.Span, opens.Value));
        }
        else if (crisis.DayOf(crisis.Days, turn, calendar) is var end && end > calendar.LastDay(turn))
        {
            inspection.Findings.Add(CrisisDays.BeyondItsTurn(opens.Span, end, calendar.LastDay(turn)));
        }
    }
}
