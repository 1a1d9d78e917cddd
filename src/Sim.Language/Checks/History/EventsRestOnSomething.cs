using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.History;

/// <summary>Every event says on which sources it rests, or that and why it is invented.</summary>
internal static class EventsRestOnSomething
{
    public static void Look(Inspection inspection)
    {
        foreach (var entry in inspection.Names.Events.Entries)
        {
            if (!entry.Has(EventForm.Invented) && !entry.Has(EventForm.Sources) && !entry.HasUnknown)
            {
                inspection.Findings.Add(NoSource.At(entry.Span));
            }
        }
    }
}
