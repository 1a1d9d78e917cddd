using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks;

/// <summary>Every option says what comes of it, and every event that happened says what happened.</summary>
internal static class StoriesAreToldToTheEnd
{
    public static void Look(Draft happening, Findings findings)
    {
        foreach (var option in OptionRoll.Of(happening).Roll.Entries)
        {
            if (!option.Has(OptionForm.Outcome) && !option.HasUnknown)
            {
                findings.Add(MissingAftermath.Outcome(option.Span));
            }
        }

        // An event that rests on nothing has been told so already.
        if (happening.Has(EventForm.Sources) && !happening.Has(EventForm.Invented) && !happening.Has(EventForm.History) && !happening.HasUnknown)
        {
            findings.Add(MissingAftermath.History(happening.Span));
        }
    }
}
