using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.Design;

/// <summary>Where several advise, at least two of them advise different things.</summary>
internal static class AdvisersDisagree
{
    public static void Look(Inspection inspection)
    {
        foreach (var (entry, happening) in inspection.Names.Events.Entries.Zip(inspection.Scenario.Events))
        {
            if (entry.Of(EventForm.Advisers) is { Count: > 1 } written
                && happening.Advisers.Length == written.Count
                && happening.Advisers.Select(adviser => adviser.Leans).Distinct().Count() == 1)
            {
                inspection.Findings.Add(AdvisersAgree.At(entry.PlaceOf(EventForm.Advisers), written.Count, happening.Question!.Options[happening.Advisers[0].Leans].Id));
            }
        }
    }
}
