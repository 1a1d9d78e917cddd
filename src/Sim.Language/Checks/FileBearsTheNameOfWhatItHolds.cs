using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Checks;

/// <summary>A file that holds one event or act is called as it is, so that authors find it.</summary>
internal static class FileBearsTheNameOfWhatItHolds
{
    public static void Look(Inspection inspection)
    {
        foreach (var entry in inspection.Draft.All(EventForm.Form).Concat(inspection.Draft.All(ActForm.Form)))
        {
            if ((entry.Of(EventForm.Head) ?? entry.Of(ActForm.Head)) is { } id && !string.Equals(id.Span.Source.Name, id.Text, StringComparison.Ordinal) && !IsTold(inspection, id))
            {
                inspection.Findings.Add(FileNameUnlikeId.At(id.Span, entry.Form.Kind, id.Text));
            }
        }
    }

    /// <summary>Whether the id had to be mended: then that is said, and is enough.</summary>
    private static bool IsTold(Inspection inspection, Written id) =>
        inspection.Findings.All.Any(one => one.Code == "R307" && one.File == id.Span.Source.File && one.Line == id.Span.Line);
}
