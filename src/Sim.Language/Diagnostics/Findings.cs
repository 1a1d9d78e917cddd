using System.Collections.Immutable;

namespace Sim.Language.Diagnostics;

/// <summary>Collects what there is to tell the author. Nothing is thrown: reading goes on, and everything is said at once.</summary>
internal sealed class Findings
{
    private List<Diagnostic>? _diagnostics;

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        (_diagnostics ??= []).Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>All that another hand has found.</summary>
    public void AddAll(Findings others)
    {
        if (others._diagnostics is not null)
        {
            AddAll(others.All);
        }
    }

    public void AddAll(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The same findings, to which another hand adds its own.</summary>
    public Findings Copy() => new() { _diagnostics = _diagnostics is null ? null : [.. _diagnostics], HasErrors = HasErrors };

    /// <summary>What was found so far, as it was found.</summary>
    public IReadOnlyList<Diagnostic> All => _diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    /// <summary>Findings in the order in which the author meets them, each once.</summary>
    public static ImmutableArray<Diagnostic> InReadingOrder(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. UnknownOnce(WithoutRepetition(diagnostics.Distinct())
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Line)
            .ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)),
    ];

    /// <summary>Of a name that nothing declares it is said once that it is unknown, and in how many other places it stands.</summary>
    private static IEnumerable<Diagnostic> UnknownOnce(IEnumerable<Diagnostic> ordered)
    {
        var all = ordered.ToList();
        var groups = all.Where(one => one.Unknown is not null).GroupBy(one => (one.Code, one.Unknown)).ToDictionary(group => group.First(), group => group.ToList(), ReferenceEqualityComparer.Instance as IEqualityComparer<Diagnostic>);
        foreach (var one in all)
        {
            if (one.Unknown is null)
            {
                yield return one;
            }
            else if (groups.TryGetValue(one, out var same))
            {
                yield return same.Count == 1 ? one : one with
                {
                    Message = $"{one.Message[..^1]}, here and in {(same.Count == 2 ? "1 other place" : $"{same.Count - 1} other places")}.",
                    Repair = same.TrueForAll(other => other.Repair is { IsLayout: false }) ? one.Repair! with { Edits = [.. same.SelectMany(other => other.Repair!.Edits)] } : null,
                };
            }
        }
    }

    /// <summary>That a line is indented unlike its neighbours is said once of it, in the words found last, which know most.</summary>
    private static IEnumerable<Diagnostic> WithoutRepetition(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        var last = new Dictionary<(string File, int Line), int>();
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Code == IndentedUnlikeNeighbours.Code)
            {
                last[(all[i].File, all[i].Line)] = i;
            }
        }

        return all.Where((one, i) => one.Code != IndentedUnlikeNeighbours.Code || last[(one.File, one.Line)] == i);
    }
}
