using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Model.Scenarios;

namespace Sim.Language;

/// <summary>What came of compiling: the scenario, unless there is an error, and everything there is to tell its author.</summary>
/// <param name="Scenario">Null if and only if one of the diagnostics is an error.</param>
public sealed record Compilation(Scenario? Scenario, ImmutableArray<Diagnostic> Diagnostics);
