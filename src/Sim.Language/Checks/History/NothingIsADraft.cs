using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.History;

/// <summary>In a release nothing is still a draft: what others teach with has been read by somebody besides its author.</summary>
internal static class NothingIsADraft
{
    public static IEnumerable<Diagnostic> Look(ScenarioDraft draft) =>
        (draft.Head is { } head ? Of(head, ScenarioForm.Status) : []).Concat(draft.All(EventForm.Form).SelectMany(happening => Of(happening, EventForm.Status)));

    private static IEnumerable<Diagnostic> Of(Draft entry, Field<Placed<Status>> field)
    {
        if (entry.Of(field) is { Value: Status.Draft } status)
        {
            yield return DraftInRelease.At(status.Span, entry.Form.Kind);
        }
    }
}
