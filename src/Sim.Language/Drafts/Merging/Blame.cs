using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Merging;

/// <summary>
/// Whose fault a finding is. What the extended scenario has to be told by itself is not repeated, and what its entries no longer do in
/// another period is no fault at all. What remains was brought about by a change or a removal, and is told there.
/// </summary>
internal sealed class Blame
{
    private readonly Extension _extension;
    private readonly List<(Removal Removal, List<Diagnostic> Found)> _removals = [];
    private readonly List<(Span Place, List<Diagnostic> Found)> _changes = [];

    private Blame(Extension extension) => _extension = extension;

    public static Findings Settle(Extension extension, Findings found, ReadBefore? read)
    {
        var files = extension.ParentSources.AllFiles.Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        var told = new Findings();
        told.AddAll(found.All.Where(one => !files.Contains(one.File)));
        var there = found.All.Where(one => files.Contains(one.File)).Distinct().ToList();
        if (there.Count == 0)
        {
            return told;
        }

        // Nearly always what is left of a parent is left by the period, and that is all that need be asked.
        var blame = new Blame(extension);
        var period = Found(extension.Own.Head, extension.FoundUnderTheNewHead).All.Select(Same).ToHashSet();
        there = [.. there.Where(one => one.Severity == Severity.Error || !period.Contains(Same(one)) || blame.IsOfTheDatesOfAChange(one))];
        if (there.Count == 0)
        {
            return told;
        }

        var before = Found(null, extension.FoundInParent);
        if (before.All.Count(one => one.Severity == Severity.Error) is var errors and > 0)
        {
            var broken = new Findings();
            broken.AddAll(told.All.Where(one => !IsOfANameOrAProof(one)));
            broken.Add(NotExtended.Broken(extension.Place, extension.Name, errors));
            return broken;
        }

        blame.Tell(there.ExceptBy(before.All.Select(Same), Same), told);
        return told;

        Findings Found(Draft? head, Func<Findings> find) => read?.FoundInParent(extension.ParentSources, head, find) ?? find();
    }

    /// <summary>The same thing at the same place, though it may be told with other numbers.</summary>
    private static (string Code, string File, int Line, int Column) Same(Diagnostic one) => (one.Code, one.File, one.Line, one.Column);

    private void Tell(IEnumerable<Diagnostic> found, Findings told)
    {
        foreach (var one in found)
        {
            if (_extension.Own.Removals.FirstOrDefault(removal => Names(one, removal)) is { } removal)
            {
                AddTo(_removals, removal, one);
            }
            else if (PlaceOf(one) is { } place)
            {
                AddTo(_changes, place, one);
            }
            else if (one.Severity == Severity.Error)
            {
                AddTo(_changes, _extension.Place, one);
            }
        }

        told.AddAll(_removals.Select(left => LeftBehind.By(left.Removal, left.Found)));
        told.AddAll(_changes.Select(left => LeftBehind.At(left.Place, left.Found)));
    }

    /// <summary>
    /// The change in whose entry it was found, or of which it speaks. Where there is none, an error is told where it is said what is extended,
    /// and what is no error is not told: that something of another scenario idles in a lesson is nobody's mistake.
    /// </summary>
    private Span? PlaceOf(Diagnostic one)
    {
        if (IsOfUse(one))
        {
            return null;
        }

        foreach (var (before, change) in _extension.Changes)
        {
            if (Holds(before, one))
            {
                return change.Span;
            }
        }

        foreach (var (before, change) in _extension.Changes)
        {
            if (EntryKey.Of(before) is { } id && Says(one.AuthorLine, id))
            {
                return change.Span;
            }
        }

        return null;
    }

    /// <summary>Whether somebody changes what cannot come on any day of his own period: then he does not mean it so.</summary>
    private bool IsOfTheDatesOfAChange(Diagnostic one) => one.Code is "L605" or "V407" && _extension.Changes.Any(change => Holds(change.Before, one));

    /// <summary>Whether it is about what nothing uses: a lesson uses what it needs.</summary>
    private static bool IsOfUse(Diagnostic one) => one.Code is "R309" or "R310" or "R311" or "R312";

    /// <summary>Whether a finding lies in an entry: behind its beginning and before that of the next.</summary>
    private bool Holds(Draft entry, Diagnostic one)
    {
        if (entry.Span.Source.File != one.File || entry.Span.Line > one.Line)
        {
            return false;
        }

        return !_extension.Parent.InOrder.Any(next => next.Span.Source.File == one.File && next.Span.Line > entry.Span.Line && next.Span.Line <= one.Line);
    }

    private bool Names(Diagnostic one, Removal removal) =>
        one.Severity == Severity.Error
        && Says(Meant(one), removal.Id)
        && !_extension.Own.All(removal.Form).Any(anew => string.Equals(EntryKey.Of(anew), removal.Id, StringComparison.Ordinal));

    /// <summary>The words under the caret.</summary>
    private static string Meant(Diagnostic one)
    {
        var line = one.AuthorLine;
        var start = Math.Clamp(one.Column - 1, 0, line.Length);
        var end = one.EndLine == one.Line ? Math.Clamp(one.EndColumn - 1, start, line.Length) : line.Length;
        return line[start..end];
    }

    private static bool Says(string text, string id) => Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(id)}(?![\w-])", RegexOptions.CultureInvariant);

    /// <summary>Where the parent cannot be read, names and proofs come to nothing: what is unknown may be declared there.</summary>
    private static bool IsOfANameOrAProof(Diagnostic one) => one.Code[0] is not ('F' or 'S' or 'V' or 'X');

    private static void AddTo<T>(List<(T Key, List<Diagnostic> Found)> groups, T key, Diagnostic one)
    {
        var at = groups.FindIndex(group => Equals(group.Key, key));
        if (at < 0)
        {
            groups.Add((key, [one]));
        }
        else
        {
            groups[at].Found.Add(one);
        }
    }
}
