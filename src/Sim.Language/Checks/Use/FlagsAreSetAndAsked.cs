using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Use;

/// <summary>A flag is set by something and asked about by something. One that players see when it is set is seen by them at least.</summary>
internal static class FlagsAreSetAndAsked
{
    public static void Look(Inspection inspection, Uses uses)
    {
        foreach (var entry in inspection.Names.Realm.Entries.Where(entry => entry.Form == FlagForm.Form && UseChecks.IsOwn(inspection, entry)))
        {
            if (entry.Of(FlagForm.Id) is not { } id)
            {
                continue;
            }

            var isYes = entry.Of(FlagForm.Start)?.Value == true;
            var changes = isYes ? uses.IsCleared(id.Text) : uses.IsSet(id.Text);
            var isChanged = uses.IsSet(id.Text) || uses.IsCleared(id.Text);
            var isSeen = entry.Of(FlagForm.Shown)?.Value != Shown.Hidden && (isYes || changes);
            if (uses.IsAsked(id.Text))
            {
                if (!changes && !UseChecks.IsToldOfAlready(inspection, id.Text))
                {
                    inspection.Findings.Add(UnusedFlag.NeverChanged(id.Span, id.Text, isYes));
                }
            }
            else if (!isChanged && !isSeen)
            {
                inspection.Findings.Add(NeverUsed.At(id.Span, "flag", id.Text));
            }
            else if (isChanged && !UseChecks.IsToldOfAlready(inspection, id.Text))
            {
                inspection.Findings.Add(UnusedFlag.NeverAsked(id.Span, id.Text, isSeen));
            }
        }
    }
}
