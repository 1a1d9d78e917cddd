using System.Collections.Immutable;

namespace Sim.Language.Diagnostics;

/// <summary>Collects what there is to tell the author. Nothing is thrown: reading goes on, and everything is said at once.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void AddAll(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>What was found so far, as it was found.</summary>
    public IReadOnlyList<Diagnostic> All => _diagnostics;

    /// <summary>Findings in the order in which the author meets them, each once.</summary>
    public static ImmutableArray<Diagnostic> InReadingOrder(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Distinct()
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Line)
            .ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal),
    ];
}
