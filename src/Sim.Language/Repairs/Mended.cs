using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Repairs;

/// <summary>What came of repairing a scenario.</summary>
/// <param name="Sources">Its files with all repairs that are safe.</param>
/// <param name="Repaired">The findings that are gone.</param>
/// <param name="LaidOut">The files that were laid out anew, with the line ends of all.</param>
/// <param name="Left">What there is still to say.</param>
public sealed record Mended(SourceSet Sources, ImmutableArray<Diagnostic> Repaired, ImmutableArray<string> LaidOut, ImmutableArray<Diagnostic> Left);
