using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks;

/// <summary>What a check looks at: what the author wrote, what it means, and whom to tell.</summary>
internal sealed record Inspection(ScenarioDraft Draft, Names Names, IReadOnlyList<CompiledCondition> Conditions, Scenario Scenario, Findings Findings);
