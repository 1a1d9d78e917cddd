using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.History;

/// <summary>What somebody really said is quoted from somewhere.</summary>
internal static class RealVoicesHaveASource
{
    public static void Look(Inspection inspection)
    {
        // Where neither a source nor an invention is claimed, that has been said already.
        foreach (var entry in inspection.Names.Events.Entries.Where(entry => entry.Has(EventForm.Invented) && entry.Of(EventForm.Sources) is null or { Count: 0 }))
        {
            foreach (var voice in entry.Of(EventForm.Voices) ?? [])
            {
                if (voice.Of(VoiceForm.Real) is { Value: true } real)
                {
                    inspection.Findings.Add(QuotationWithoutSource.Voice(real.Span));
                }
            }

            foreach (var adviser in entry.Of(EventForm.Advisers) ?? [])
            {
                if (adviser.Of(AdviserForm.Real) is { Value: true } real)
                {
                    inspection.Findings.Add(QuotationWithoutSource.Adviser(real.Span));
                }
            }
        }
    }
}
