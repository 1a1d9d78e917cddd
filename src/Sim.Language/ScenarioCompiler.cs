using Sim.Language.Checks;
using Sim.Language.Checks.History;
using Sim.Language.Checks.Texts;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Merging;
using Sim.Language.Sources;
using Sim.Language.Suppressing;
using Sim.Language.Translating;

namespace Sim.Language;

/// <summary>
/// From the text of a scenario to the scenario that is played, or to what its author should know. One direction, a type for each stage:
/// text, outline, draft (what the author wrote), names, scenario (what it means).
/// </summary>
public static class ScenarioCompiler
{
    /// <summary>The format of scenario files that this program writes, and the newest that it reads.</summary>
    public const int Format = 1;

    /// <summary>
    /// The name of the scenario that these files extend, or null. Whoever has hands looks for it and hands the files over:
    /// <see cref="SourceSet.Upon"/>.
    /// </summary>
    public static string? ExtendedBy(SourceSet sources) => DraftReader.ExtendedBy(sources);

    /// <param name="language">In which its texts are wanted; null for the language in which it was written. What is not translated stays as it is.</param>
    /// <param name="before">What was read the last time, where the same scenario is compiled again.</param>
    public static Compilation Compile(SourceSet sources, string? language = null, ReadBefore? before = null)
    {
        var compilation = Compiled(before?.Same(sources) ?? sources, language, before);
        before?.Turn();
        return compilation;
    }

    private static Compilation Compiled(SourceSet sources, string? language, ReadBefore? before)
    {
        var findings = new Findings();
        var draft = DraftReader.Read(sources, findings, before);
        if (draft.Head?.Of(ScenarioForm.Format) is { Value: > Format } newer)
        {
            // What else is strange in it may be quite right in that format.
            return new Compilation(null, [OtherFormat.Newer(newer.Span, newer.Value)]);
        }

        if (DraftReader.Obstacle(sources) is { } obstacle)
        {
            // Without the scenario that is extended hardly a name is known; that is said once.
            NotExtended.Tell(draft.Head, ExtendedBy(sources)!, obstacle, findings);
            return new Compilation(null, Findings.InReadingOrder(findings.All));
        }

        var translations = Translation.All(draft);
        TranslationsKeepUp.Look(draft, translations, findings);
        var inspection = Compile(translations.FirstOrDefault(one => one.Language == language) is { } other ? Retelling.Of(draft, other) : draft, sources.Fingerprint, findings, sources.Spelling);
        var told = draft.Extension is { } extension ? Blame.Settle(extension, findings, before) : findings;
        var suppressions = Suppressions.Of(draft);
        var idle = suppressions.Idle(findings.All).Where(one => draft.Extension?.IsOfParent(one) != true);
        return new Compilation(told.HasErrors ? null : inspection.Scenario, Findings.InReadingOrder(new Absences(draft).Sift(new LostNames(draft, findings).Sift(suppressions.Sift(told.All))).Concat(idle)))
        {
            Suppressions = suppressions,
            Inspection = inspection,
            Drafts = [.. NothingIsADraft.Look(draft)],
            Languages = [.. translations.Select(translation => translation.Language)],
        };
    }

    /// <summary>From what the author wrote to what it means.</summary>
    internal static Inspection Compile(ScenarioDraft draft, string fingerprint, Findings findings, SpellingList? spelling = null)
    {
        var names = new Names(draft, findings);
        var bench = new Workbench(names, ScenarioBuilder.LayoutOf(names), findings);
        var scenario = ScenarioBuilder.Build(draft, bench, fingerprint);
        var inspection = new Inspection(draft, names, bench.Conditions, scenario, findings) { Spelling = spelling };
        AllChecks.Look(inspection);
        return inspection;
    }
}
