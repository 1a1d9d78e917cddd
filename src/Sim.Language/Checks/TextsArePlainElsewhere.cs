using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Kinds;

namespace Sim.Language.Checks;

/// <summary>A text without quotation marks may be read by us as it is meant and by other programs as something else. It is said once.</summary>
internal static class TextsArePlainElsewhere
{
    public static void Look(Inspection inspection)
    {
        var bare = inspection.TextNotes.SelectMany(notes => notes.Bare)
            .Where(text => Use.UseChecks.IsOwn(inspection, text.Owner))
            .OrderBy(text => text.Words.Span.Source.File, StringComparer.Ordinal).ThenBy(text => text.Words.Span.Line)
            .ToList();
        if (bare.Count > 0)
        {
            inspection.Findings.Add(ReadOtherwiseElsewhere.At(bare[0].Words.Span, bare.Count - 1));
        }
    }
}
