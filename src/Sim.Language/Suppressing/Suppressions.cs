using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Suppressing;

/// <summary>The findings that the author has said he knows of, with his reasons. What is an error is always told.</summary>
internal sealed class Suppressions
{
    public static readonly Suppressions None = new([]);

    private readonly IReadOnlyList<Suppression> _all;

    private Suppressions(IReadOnlyList<Suppression> all) => _all = all;

    public static Suppressions Of(ScenarioDraft draft) =>
        new([.. draft.All(SuppressionForm.Form).Select(entry => Suppression.Of(entry, draft)).OfType<Suppression>()]);

    /// <summary>The findings without those that are suppressed.</summary>
    public ImmutableArray<Diagnostic> Sift(IEnumerable<Diagnostic> findings) =>
        [.. findings.Where(finding => finding.Severity == Severity.Error || !_all.Any(suppression => suppression.Meets(finding)))];

    /// <summary>What there is to say of suppressions that suppress nothing.</summary>
    public IEnumerable<Diagnostic> Idle(IReadOnlyList<Diagnostic> findings) => _all.Select(suppression => suppression.Idle(findings)).OfType<Diagnostic>();
}
