using Sim.Language.Checks;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Sources;
using Sim.Language.Suppressing;

namespace Sim.Language;

/// <summary>
/// From the text of a scenario to the scenario that is played, or to what its author should know. One direction, a type for each stage:
/// text, outline, draft (what the author wrote), names, scenario (what it means).
/// </summary>
public static class ScenarioCompiler
{
    public static Compilation Compile(SourceSet sources)
    {
        var findings = new Findings();

        var draft = DraftReader.Read(sources, findings);
        var names = new Names(draft, findings);
        var bench = new Workbench(names, ScenarioBuilder.LayoutOf(names), findings);
        var scenario = ScenarioBuilder.Build(draft, bench, sources.Fingerprint);
        AllChecks.Look(new Inspection(draft, names, bench.Conditions, scenario, findings) { Spelling = sources.Spelling });

        var suppressions = Suppressions.Of(draft);
        var told = suppressions.Sift(findings.All);
        return new Compilation(findings.HasErrors ? null : scenario, Findings.InReadingOrder(told.Concat(suppressions.Idle(findings.All)))) { Suppressions = suppressions };
    }
}
