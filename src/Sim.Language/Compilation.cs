using System.Collections.Immutable;
using Sim.Language.Checks;
using Sim.Language.Diagnostics;
using Sim.Language.Suppressing;
using Sim.Model.Scenarios;

namespace Sim.Language;

/// <summary>What came of compiling: the scenario, unless there is an error, and everything there is to tell its author.</summary>
/// <param name="Scenario">Null if and only if one of the diagnostics is an error.</param>
public sealed record Compilation(Scenario? Scenario, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The other languages in which it can be read.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>What is still a draft, which is only told of a release.</summary>
    internal ImmutableArray<Diagnostic> Drafts { get; init; } = [];

    /// <summary>The same for a release, in which nothing may be a draft.</summary>
    public Compilation ForRelease() => this with { Scenario = Drafts.IsEmpty ? Scenario : null, Diagnostics = Findings.InReadingOrder(Diagnostics.Concat(Drafts)) };

    /// <summary>What was looked at, for findings that are made later.</summary>
    internal Inspection? Inspection { get; init; }

    internal Suppressions Suppressions { get; init; } = Suppressions.None;

    /// <summary>What is left of findings that were made later, such as by playing, when those that the author has suppressed are taken out.</summary>
    public ImmutableArray<Diagnostic> Unsuppressed(IEnumerable<Diagnostic> findings) => Suppressions.Sift(findings);
}
