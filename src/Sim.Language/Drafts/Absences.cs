using Sim.Language.Diagnostics;

namespace Sim.Language.Drafts;

/// <summary>
/// What seems to be missing in an entry of which a part could not be read may be in that part. Its author has been told of the part, and is not
/// told besides that something is missing.
/// </summary>
internal sealed class Absences(ScenarioDraft draft)
{
    /// <summary>Findings that say that something is not there.</summary>
    private static readonly string[] OfMissing = ["S203", "D701", "D702", "H801", "H803"];

    public IEnumerable<Diagnostic> Sift(IReadOnlyList<Diagnostic> diagnostics)
    {
        var unread = diagnostics.Where(one => one.Severity == Severity.Error && one.Code[0] == 'S' && !OfMissing.Contains(one.Code)).ToList();
        return unread.Count == 0 ? diagnostics : diagnostics.Where(one => !OfMissing.Contains(one.Code) || !IsPartlyUnread(one, unread));
    }

    private bool IsPartlyUnread(Diagnostic missing, List<Diagnostic> unread)
    {
        var entries = draft.InOrder.Where(entry => entry.Span.Source.File == missing.File).ToList();
        var holder = entries.FindLast(entry => entry.Span.Line <= missing.Line && missing.Line <= entry.LastLine);
        return holder is not null && unread.Exists(one => one.File == missing.File && holder.Span.Line <= one.Line && one.Line <= holder.LastLine + 1);
    }
}
