using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Use;

/// <summary>Axes, aims, offices, countries and triggers are declared for something that speaks of them.</summary>
internal static class NamesAreUsed
{
    public static void Look(Inspection inspection, Uses uses)
    {
        Look(AxisForm.Form, AxisForm.Id, (place, id) => NeverUsed.At(place, "axis", id));
        Look(AimForm.Form, AimForm.Id, (place, id) => NeverUsed.At(place, "aim", id));
        Look(OfficeForm.Form, OfficeForm.Id, NeverUsed.Office, office => office.Of(OfficeForm.Holder)?.Text == "vacant");
        Look(CountryForm.Form, CountryForm.Id, (place, id) => NeverUsed.At(place, "country", id), _ => !CountriesMatter(inspection));
        foreach (var transition in inspection.Draft.All(MachineForm.Form).SelectMany(machine => machine.Of(MachineForm.Transitions) ?? []))
        {
            if (transition.Of(TransitionForm.Trigger) is { } trigger && !uses.IsPulled(trigger.Text) && UseChecks.IsOwn(inspection, transition))
            {
                inspection.Findings.Add(NeverUsed.Trigger(trigger.Span, trigger.Text));
            }
        }

        void Look(Form form, Field<Written> field, Func<Span, string, Diagnostic> message, Func<Draft, bool>? needsUse = null)
        {
            foreach (var entry in inspection.Draft.All(form).Where(entry => needsUse?.Invoke(entry) != false && UseChecks.IsOwn(inspection, entry)))
            {
                if (entry.Of(field) is { } id && !uses.IsNamed(id.Text))
                {
                    inspection.Findings.Add(message(id.Span, id.Text));
                }
            }
        }
    }

    /// <summary>Whether something is said of all countries alike, so that each need not be named.</summary>
    private static bool CountriesMatter(Inspection inspection) =>
        inspection.Scenario.Machines.Any(machine => machine.EachCountry)
        || inspection.Scenario.Rules.Any(rule => rule.Each == Each.Country)
        || inspection.Scenario.Acts.Any(act => act.Target == Aimed.Country)
        || inspection.Names.CountryNumbers.Count > 0;
}
