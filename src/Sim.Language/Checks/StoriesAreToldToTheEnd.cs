using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks;

/// <summary>Every option says what comes of it, and every event that happened says what happened.</summary>
internal static class StoriesAreToldToTheEnd
{
    public static void Look(Inspection inspection)
    {
        foreach (var option in inspection.Names.Options.SelectMany(options => options.Entries).Where(option => !option.Has(OptionForm.Outcome) && !option.HasUnknown))
        {
            inspection.Findings.Add(MissingAftermath.Outcome(option.Span));
        }

        // An event that rests on nothing has been told so already.
        foreach (var entry in inspection.Names.Events.Entries.Where(entry => entry.Has(EventForm.Sources) && !entry.Has(EventForm.Invented) && !entry.Has(EventForm.History) && !entry.HasUnknown))
        {
            inspection.Findings.Add(MissingAftermath.History(entry.Span));
        }
    }
}
