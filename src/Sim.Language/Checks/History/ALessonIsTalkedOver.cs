using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.History;

/// <summary>A scenario with a lesson plan has something to talk about afterwards; of one without a plan nothing is asked.</summary>
internal static class ALessonIsTalkedOver
{
    public static void Look(Inspection inspection)
    {
        // What is still to be added can wait until what is there can be read.
        if (!inspection.Findings.HasErrors
            && inspection.Draft.Single(LessonForm.Form) is { } lesson
            && inspection.Draft.All(DiscussionForm.Form).Count == 0
            && !inspection.Names.Events.Entries.Any(happening => happening.Has(EventForm.Discuss)))
        {
            inspection.Findings.Add(NothingToDiscuss.At(lesson.Span));
        }
    }
}
