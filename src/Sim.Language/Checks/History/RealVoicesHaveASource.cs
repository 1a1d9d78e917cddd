using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.History;

/// <summary>What somebody really said is quoted from somewhere.</summary>
internal static class RealVoicesHaveASource
{
    public static void Look(Draft happening, Findings findings)
    {
        // Where neither a source nor an invention is claimed, that has been said already.
        if (!happening.Has(EventForm.Invented) || happening.Of(EventForm.Sources) is { Count: > 0 })
        {
            return;
        }

        foreach (var voice in happening.Of(EventForm.Voices) ?? [])
        {
            if (voice.Of(VoiceForm.Real) is { Value: true } real)
            {
                findings.Add(QuotationWithoutSource.Voice(real.Span));
            }
        }

        foreach (var adviser in happening.Of(EventForm.Advisers) ?? [])
        {
            if (adviser.Of(AdviserForm.Real) is { Value: true } real)
            {
                findings.Add(QuotationWithoutSource.Adviser(real.Span));
            }
        }
    }
}
