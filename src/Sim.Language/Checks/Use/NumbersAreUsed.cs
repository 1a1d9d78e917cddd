using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Use;

/// <summary>A number that players do not see is there for something that asks about it.</summary>
internal static class NumbersAreUsed
{
    public static void Look(Inspection inspection, Uses uses)
    {
        foreach (var entry in inspection.Draft.All(VariableForm.Form).Where(entry => UseChecks.IsOwn(inspection, entry)))
        {
            if (entry.Of(VariableForm.Id) is not { } id || entry.Of(VariableForm.Shown)?.Value != Shown.Hidden || uses.IsAsked(id.Text) || UseChecks.IsToldOfAlready(inspection, id.Text))
            {
                continue;
            }

            inspection.Findings.Add(uses.IsSet(id.Text) ? UnusedFlag.NumberNeverAsked(id.Span, id.Text) : NeverUsed.At(id.Span, "number", id.Text));
        }
    }
}
