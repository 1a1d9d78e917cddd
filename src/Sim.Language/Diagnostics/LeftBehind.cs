using Sim.Language.Drafts.Merging;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>What a change leaves behind in the scenario that is extended.</summary>
internal static class LeftBehind
{
    /// <summary>Something is removed that is still used.</summary>
    public static Diagnostic By(Removal removal, IReadOnlyList<Diagnostic> found)
    {
        var places = found.DistinctBy(one => (one.File, one.Line)).ToList();
        var where = $"{places[0].File}, line {places[0].Line}";
        return Diagnostic.Error(
            "R316",
            removal.Span,
            $"'{removal.Name}' is removed, but {(places.Count == 1 ? $"is still used in {where}" : $"is still used in {places.Count} places, first in {where}")}: {places[0].AuthorLine.Trim()}",
            "Remove or change what uses it too, or keep it.");
    }

    /// <summary>Something in the extended scenario no longer holds, because of what stands here.</summary>
    public static Diagnostic At(Span place, IReadOnlyList<Diagnostic> found)
    {
        var worst = found.MinBy(one => one.Severity)!;
        var more = found.Count > 1 ? $" The same holds in {(found.Count == 2 ? "one more place" : $"{found.Count - 1} more places")}." : "";
        return worst with
        {
            File = place.Source.File,
            Line = place.Line,
            Column = place.Column,
            EndLine = place.EndLine,
            EndColumn = place.EndColumn,
            AuthorLine = place.Source.Line(place.Line),
            Repair = null,
            Message = $"Because of this, in {worst.File}, line {worst.Line}: {worst.Message}{more}",
        };
    }
}
