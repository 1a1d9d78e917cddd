using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Merging;

/// <summary>How a scenario came of another: what was changed, added and taken out, and where that was said.</summary>
/// <param name="Parent">The scenario that is extended, as its own author wrote it.</param>
/// <param name="ParentSources">Its files.</param>
/// <param name="ReadingParent">What there was to say of them while they were read.</param>
/// <param name="Own">What the files of this scenario hold by themselves.</param>
/// <param name="Changes">Entries of the parent, each with the one that changes it.</param>
internal sealed record Extension(
    ScenarioDraft Parent,
    SourceSet ParentSources,
    IReadOnlyList<Diagnostic> ReadingParent,
    ScenarioDraft Own,
    IReadOnlyList<(Draft Before, Draft Change)> Changes)
{
    /// <summary>Where it is said which scenario is extended.</summary>
    public Span Place => Own.Head!.Of(ScenarioForm.Extends)?.Span ?? Own.Head.Span;

    public string Name => Own.Head!.Of(ScenarioForm.Extends)?.Text ?? "";

    /// <summary>Whether something was found in a file of the parent.</summary>
    public bool IsOfParent(Diagnostic one) => ParentSources.AllFiles.Any(file => file.File == one.File);

    /// <summary>What there is to say of the parent by itself.</summary>
    public Findings FoundInParent() => Found(Parent);

    /// <summary>What there is to say of the parent under the head of this scenario: that follows from the new period, and is no fault of any entry.</summary>
    public Findings FoundUnderTheNewHead() => Found(Merger.Merge(this, new ScenarioDraft { Head = Own.Head }, new Findings()));

    private Findings Found(ScenarioDraft draft)
    {
        var findings = new Findings();
        findings.AddAll(ReadingParent);
        ScenarioCompiler.Compile(draft, "", findings);
        return findings;
    }
}
