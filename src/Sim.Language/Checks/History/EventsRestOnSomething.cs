using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.History;

/// <summary>Every event says on which sources it rests, or that and why it is invented.</summary>
internal static class EventsRestOnSomething
{
    public static void Look(Draft happening, Findings findings)
    {
        if (!happening.Has(EventForm.Invented) && !happening.Has(EventForm.Sources) && !happening.HasUnknown)
        {
            findings.Add(NoSource.At(happening.Span));
        }
    }
}
